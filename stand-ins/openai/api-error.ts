/** An answer in the shape of the API's errors: {"error": {"message", "type", "param", "code"}}. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly type: string;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string | null,
    message: string,
    more: { param?: string; type?: string; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = more.param ?? null;
    this.type =
      more.type ??
      (status === 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error");
    this.headers = more.headers ?? {};
  }

  get body(): object {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

export function badRequest(param: string, message: string, code = "invalid_value"): ApiError {
  return new ApiError(400, code, message, { param });
}
