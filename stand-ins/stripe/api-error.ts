/** An answer in the shape of the API's errors: {"error": {"type", "code", "message", "param"}}. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { error: { type: string; code?: string; message: string; param?: string } };

  constructor(status: number, message: string, more: { type?: string; code?: string; param?: string } = {}) {
    super(message);
    this.status = status;
    const type = more.type ?? (status >= 500 ? "api_error" : "invalid_request_error");
    this.body = {
      error: {
        type,
        message,
        ...(more.code && { code: more.code }),
        ...(more.param && { param: more.param }),
      },
    };
  }
}

export function missing(what: string, id: string): ApiError {
  return new ApiError(404, `No such ${what}: '${id}'`, { code: "resource_missing", param: "id" });
}
