"""The commands that have words of their own after `crake`, such as `crake token create`."""
