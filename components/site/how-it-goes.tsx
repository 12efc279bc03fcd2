import type { Messages } from "#components/messages/catalogue.ts";

type Course = Messages["landing"]["first"];

/** What Carte does, printed the way a menu would: three courses, their prices hung on the right. */
export function HowItGoes({ messages }: { messages: Messages }) {
  const t = messages.landing;
  return (
    <section aria-labelledby="how" className="pad-safe mx-auto mt-20 w-full max-w-3xl">
      <div className="card-frame bg-paper-raised px-6 py-10 sm:px-14 sm:py-14">
        <h2 id="how" className="text-center text-heading">
          {t.how}
        </h2>
        <ol className="mt-8 grid gap-9">
          {[t.first, t.second, t.third].map((course) => (
            <CourseLine key={course.course} course={course} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function CourseLine({ course }: { course: Course }) {
  return (
    <li>
      <p className="text-center text-fine text-tomato-deep uppercase tracking-[0.16em]">{course.course}</p>
      <div className="mt-2.5 flex items-end gap-2">
        <h3 className="text-[1.5rem] leading-[1.1]">{course.dish}</h3>
        <span aria-hidden="true" className="leader" />
        <span className="mb-0.5 shrink-0 text-ink-soft text-small">{course.price}</span>
      </div>
      <p className="mt-1 max-w-[44ch] text-ink-soft">{course.detail}</p>
    </li>
  );
}
