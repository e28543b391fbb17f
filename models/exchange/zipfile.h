// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace Allpost {

/// A zip archive read with distrust: a bounded number of entries, none twice, none over another, none
/// protected, local and central headers in agreement; names are keys only and never become paths.
class ZipFile
{
public:
    /// Unbounded: the archive is our own, just written; its parts may be of any size.
    enum class Budget { Limited, Unbounded };
    static Result<std::unique_ptr<ZipFile>> open(std::unique_ptr<QIODevice> device,
                                                 Budget budget = Budget::Limited);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    bool contains(const QString &name) const { return m_entries.contains(key(name)); }
    /// The inflated size the archive claims; -1 without such an entry.
    qint64 claimedSize(const QString &name) const;
    /// The first bytes of a part, without regard to its end; empty when it cannot be read.
    QByteArray peek(const QString &name, int bytes);

private:
    friend class ZipPart;
    struct Entry {
        quint64 directoryOffset = 0;
        quint64 number = 0;
        qint64 packed = 0;
        qint64 inflated = 0;
        qint64 charged = 0; ///< bytes of the budget this part took; a part read again costs nothing more
    };
    explicit ZipFile(std::unique_ptr<QIODevice> device) : m_device(std::move(device)) {}
    static QString key(const QString &name)
    {
        return name.toLower();
    } // part names are case-insensitive: ECMA-376-2, 6.2.2
    Status readDirectory();
    Status checkEntry(std::vector<std::pair<qint64, qint64>> &extents);

    std::unique_ptr<QIODevice> m_device;
    void *m_zip = nullptr;
    QHash<QString, Entry> m_entries;
    bool m_bounded = true;
    qint64 m_inflated = 0; ///< of all parts, against Limits::inflatedBytes
};

/// One part of an archive as a stream of buffers within the budgets of Limits. Big parts are inflated on a
/// second thread while the caller parses. One part of an archive is open at a time.
class ZipPart
{
public:
    static Result<std::unique_ptr<ZipPart>> open(ZipFile &zip, const QString &name);
    ~ZipPart();
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// The next bytes, valid until the next call; empty at the end. Damage and exhausted budgets are errors.
    Result<std::span<const char>> next();
    qint64 claimedSize() const { return m_entry.inflated; }

private:
    static constexpr int bufferCount = 4;
    static constexpr int bufferSize = 1 << 18;
    enum class Fault { None, Damaged, TooBig, Bomb };

    ZipPart(ZipFile &zip, ZipFile::Entry &entry) : m_zip(zip), m_entry(entry) {}
    int inflate(char *to); ///< bytes, 0 at the end or on m_fault
    void inflateAhead();
    Status faultStatus() const;

    ZipFile &m_zip;
    ZipFile::Entry &m_entry;
    std::array<std::vector<char>, bufferCount> m_buffers;
    std::array<int, bufferCount> m_sizes{};
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_written = 0;
    quint64 m_taken = 0;
    qint64 m_total = 0;
    Fault m_fault = Fault::None;
    bool m_holding = false; ///< the caller still reads the buffer m_taken
    bool m_ended = false;
    bool m_stop = false;
};

} // namespace Allpost
