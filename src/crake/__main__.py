"""`python -m crake`."""

from crake.cli import main

main()
