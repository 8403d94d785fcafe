"""How the pretend Zapier says no."""


class Refused(Exception):  # noqa: N818  it is an answer, not an error of the fake
    def __init__(self, status, body, *headers):
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers


def no(status, code, title, *, detail="", source=None, headers=()):
    one = {"status": status, "code": code, "title": title, "detail": detail or title, "source": source, "meta": {}}
    return Refused(status, {"errors": [one]}, *headers)


def only(given, *names):
    for name in given:
        if name not in names:
            raise no(400, "invalid", f"Unknown parameter: {name}", source={"pointer": f"/{name}"})
