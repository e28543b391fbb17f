// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>

/// Called by libFuzzer before it looks at the corpus: puts the seeds into the folder ALLPOST_SEEDS names.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("ALLPOST_SEEDS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 0;
    int number = 0;
    for (const QByteArray &seed : fuzzSeeds()) {
        QFile file(QStringLiteral("%1/seed-%2").arg(folder).arg(number++));
        if (file.open(QIODevice::WriteOnly))
            file.write(seed);
    }
    return 0;
}
