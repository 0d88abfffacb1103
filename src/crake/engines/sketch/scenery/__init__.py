"""Elements that places are made of: sky, clouds, mountains, trees, water and so on."""
