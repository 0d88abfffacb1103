"""Engines that have clips rendered by another server."""
