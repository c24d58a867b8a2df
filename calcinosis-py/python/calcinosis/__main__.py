"""``python -m calcinosis``."""

import sys

from calcinosis._cli import main

if __name__ == "__main__":
    sys.exit(main())
