// Nothing of its own: CMake precompiles headers for targets that have a source.
