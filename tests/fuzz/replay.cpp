// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"
#include "tests/support/costtimer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {

constexpr int rounds = 20'000;
constexpr qint64 budget = 5'000;  ///< milliseconds in all; a slow machine tries fewer mutants
constexpr double slowest = 3'000; ///< for one input, as CostTimer counts

/// A mutant of seed: bytes changed, cut out, doubled, or taken from another seed.
QByteArray mutated(const QByteArray &seed, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    QByteArray mutant = seed;
    for (int changes = 1 + random.bounded(5); changes > 0 && !mutant.isEmpty(); --changes) {
        const int at = random.bounded(int(mutant.size()));
        const int length = 1 + random.bounded(16);
        switch (random.bounded(6)) {
        case 0:
            mutant[at] = char(random.bounded(256));
            break;
        case 1:
            mutant[at] = char(mutant[at] ^ (1 << random.bounded(8)));
            break;
        case 2:
            mutant.remove(at, length);
            break;
        case 3:
            mutant.insert(at, mutant.mid(random.bounded(int(mutant.size())), length));
            break;
        case 4:
            mutant.insert(at, seeds[random.bounded(int(seeds.size()))].mid(at, length));
            break;
        default:
            mutant.truncate(random.bounded(8) ? mutant.size() : at);
            break;
        }
    }
    return mutant;
}

bool take(const QByteArray &input, const QByteArray &what)
{
    AllpostTest::CostTimer timer;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
    const double took = timer.elapsed();
    if (took < slowest)
        return true;
    std::printf("%s took %.0f ms\n", what.constData(), took);
    return false;
}

} // namespace

/// Without arguments: the seeds and mutations of them, the same each time. With arguments: those files, to
/// see again what a fuzzer found.
int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QFile::decodeName(argv[i]));
        if (!file.open(QIODevice::ReadOnly) || !take(file.readAll(), argv[i]))
            return 1;
    }
    if (argc > 1)
        return 0;
    const QList<QByteArray> seeds = fuzzSeeds();
    for (const QByteArray &seed : seeds) {
        if (!take(seed, "a seed"))
            return 1;
    }
    QRandomGenerator random(20261031);
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    for (; done < rounds && timer.elapsed() < budget; ++done) {
        if (!take(mutated(seeds[done % seeds.size()], seeds, random),
                  QByteArray("mutant ") + QByteArray::number(done)))
            return 1;
    }
    std::printf("%d mutants of %d seeds\n", done, int(seeds.size()));
    return 0;
}
