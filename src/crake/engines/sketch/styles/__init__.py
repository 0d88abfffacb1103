"""What pictures look made of; see `looks`."""
