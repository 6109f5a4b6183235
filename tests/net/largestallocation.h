#pragma once

#include <atomic>
#include <cstddef>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
// As in the sanitizers' allocator_interface.h, which not every compiler brings along.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, std::size_t),
                                                         void (*)(const volatile void *));
#else
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_realloc(void *memory, std::size_t size);
#endif

namespace wireloupe::net::test {

/// The largest block that any thread of this program has asked for since the last reset. To be included by
/// one source file of a program: it stands between the program and malloc().
class LargestAllocation
{
public:
    static void note(std::size_t size)
    {
        std::size_t largest = s_largest.load(std::memory_order_relaxed);
        while (size > largest && !s_largest.compare_exchange_weak(largest, size, std::memory_order_relaxed))
            continue;
    }

    static void reset() { s_largest = 0; }
    static std::size_t bytes() { return s_largest; }

private:
    static inline std::atomic<std::size_t> s_largest = 0;
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline const int allocationHooks = __sanitizer_install_malloc_and_free_hooks(
    [](const volatile void *, std::size_t size) { LargestAllocation::note(size); },
    [](const volatile void *) {});
#endif

} // namespace wireloupe::net::test

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern "C" void *malloc(std::size_t size)
{
    wireloupe::net::test::LargestAllocation::note(size);
    return __libc_malloc(size);
}

extern "C" void *realloc(void *memory, std::size_t size)
{
    wireloupe::net::test::LargestAllocation::note(size);
    return __libc_realloc(memory, size);
}
#endif
