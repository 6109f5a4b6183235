// Runs a fuzz target without libFuzzer, for the ordinary test suite: every file of its corpus, then as many
// mutations of them as asked for, the same ones in every run. Usage: driver CORPUS_FOLDER MUTATIONS

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;
using Random = std::mt19937;

constexpr std::size_t maxInput = 4096;
/// A slow machine, or one with sanitizers, tries fewer mutations rather than failing.
constexpr std::chrono::seconds longest{5};

std::size_t below(Random &random, std::size_t limit)
{
    return limit == 0 ? 0 : random() % limit;
}

std::vector<Input> readCorpus(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    std::copy(std::filesystem::directory_iterator(folder), {}, std::back_inserter(paths));
    std::sort(paths.begin(), paths.end());
    std::vector<Input> corpus;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

void insert(Input &input, std::size_t at, const Input &from, std::size_t start, std::size_t size)
{
    const Input piece(from.begin() + static_cast<std::ptrdiff_t>(start),
                      from.begin() + static_cast<std::ptrdiff_t>(start + size));
    input.insert(input.begin() + static_cast<std::ptrdiff_t>(at), piece.begin(), piece.end());
}

void erase(Input &input, std::size_t at, std::size_t size)
{
    const auto begin = input.begin() + static_cast<std::ptrdiff_t>(at);
    input.erase(begin, begin + static_cast<std::ptrdiff_t>(size));
}

/// One small change; `other` is what a piece may be taken from.
void mutate(Input &input, const Input &other, Random &random)
{
    const std::size_t at = below(random, input.size());
    switch (input.empty() ? 2 : random() % 5) {
    case 0:
        input[at] = static_cast<std::uint8_t>(input[at] ^ (1U << (random() % 8)));
        break;
    case 1:
        input[at] = static_cast<std::uint8_t>(random());
        break;
    case 2:
        input.insert(input.begin() + static_cast<std::ptrdiff_t>(at), static_cast<std::uint8_t>(random()));
        break;
    case 3:
        erase(input, at, 1 + below(random, std::min<std::size_t>(16, input.size() - at)));
        break;
    default:
        const std::size_t start = below(random, other.size());
        insert(input, at, other, start, below(random, other.size() - start + 1));
        break;
    }
    input.resize(std::min(input.size(), maxInput));
}

Input mutated(const std::vector<Input> &corpus, Random &random)
{
    Input input = corpus[below(random, corpus.size())];
    for (auto changes = 1 + random() % 8; changes > 0; --changes)
        mutate(input, corpus[below(random, corpus.size())], random);
    return input;
}

bool holds(const Input &input)
{
    try {
        LLVMFuzzerTestOneInput(input.data(), input.size());
        return true;
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "broken: %s\ninput:", failure.what());
        for (const std::uint8_t byte : input)
            std::fprintf(stderr, " %02x", static_cast<unsigned>(byte));
        std::fputc('\n', stderr);
        return false;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER MUTATIONS\n", argv[0]);
        return 2;
    }
    const std::vector<Input> corpus = readCorpus(argv[1]);
    if (corpus.empty() || !std::all_of(corpus.begin(), corpus.end(), holds))
        return 1;
    const auto end = std::chrono::steady_clock::now() + longest;
    const long wanted = std::atol(argv[2]);
    Random random(6455);
    long done = 0;
    for (; done < wanted && std::chrono::steady_clock::now() < end; ++done)
        if (!holds(mutated(corpus, random)))
            return 1;
    std::printf("%zu inputs and %ld mutations\n", corpus.size(), done);
    return 0;
}
