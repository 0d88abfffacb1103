"""Where assets are kept, and the signed URLs they are served at."""
