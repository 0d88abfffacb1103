"""Everything about the bytes of images, video and sound."""
