// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <cstddef>
#include <cstdint>

// What a fuzz target defines. Running one with clang:
//   cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_csv
//   mkdir corpus; ALLPOST_SEEDS=corpus .build/fuzz/tests/fuzz/fuzz_csv corpus -max_total_time=600

/// Takes one input; returns 0. What must never happen is an abort, a sanitizer's report or seconds of work.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Honest inputs from which mutations start.
QList<QByteArray> fuzzSeeds();

/// Aborts with a word when a promise does not hold.
inline void fuzzHolds(bool holds, const char *promise)
{
    if (!holds)
        qFatal("broken promise: %s", promise);
}
