"""Where the installed program begins: the same as `python -m connector_app`."""

from connector_app.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
