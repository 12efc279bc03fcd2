import { pino } from "pino";

/** One JSON line per thing that happened. `event` names it in kebab case; ids and figures are fields, not prose. */
export type Log = {
  debug(event: string, fields?: object): void;
  info(event: string, fields?: object): void;
  warn(event: string, fields?: object): void;
  error(event: string, fields?: object): void;
  child(fields: object): Log;
};

type Sink = ReturnType<typeof pino>;

// Whatever is logged by mistake under these names is cut out before it is written.
const SECRET_FIELDS = ["cookie", "authorization", "secret", "password", "token", "key", "DATABASE_URL"];

function wrap(sink: Sink): Log {
  return {
    debug: (event, fields = {}) => sink.debug({ event, ...fields }),
    info: (event, fields = {}) => sink.info({ event, ...fields }),
    warn: (event, fields = {}) => sink.warn({ event, ...fields }),
    error: (event, fields = {}) => sink.error({ event, ...fields }),
    child: (fields) => wrap(sink.child(fields)),
  };
}

/** A log for one process ("web", "worker"). Writes to stdout. */
export function createLog(process: string, level: string): Log {
  return wrap(
    pino({
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.err },
      redact: { paths: SECRET_FIELDS.flatMap((name) => [name, `*.${name}`]), censor: "[cut]" },
    }),
  );
}
