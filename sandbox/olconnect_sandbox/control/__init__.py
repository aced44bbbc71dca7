"""Pages to steer a sandbox by from outside of its process."""
