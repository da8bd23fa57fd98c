"""The command `newsclean`, which is also `python -m newsclean`."""

import sys


def main() -> None:
    """Run the command; Ctrl-C ends it while it is imported, too, which takes a while."""
    try:
        from newsclean.cli import main as command  # noqa: PLC0415

        command()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
