// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/zipfile.h"

#include "models/exchange/exchangeerrors.h"
#include "models/exchange/limits.h"

#include <minizip/unzip.h>

#include <QCoreApplication>

#include <algorithm>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 threadFrom = 1 << 20; // below it a thread costs more than it wins

voidpf openDevice(voidpf device, const void *, int)
{
    return device;
}

uLong readDevice(voidpf, voidpf stream, void *to, uLong size)
{
    const qint64 got = static_cast<QIODevice *>(stream)->read(static_cast<char *>(to), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

uLong writeDevice(voidpf, voidpf, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QIODevice *>(stream)->pos());
}

long seekDevice(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *device = static_cast<QIODevice *>(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device->size();
    const qint64 to = base + qint64(offset);
    return to >= 0 && to <= device->size() && device->seek(to) ? 0 : -1;
}

int leaveDevice(voidpf, voidpf)
{
    return 0;
}

int deviceError(voidpf, voidpf)
{
    return 0;
}

} // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::open(std::unique_ptr<QIODevice> device, Budget budget)
{
    std::unique_ptr<ZipFile> file(new ZipFile(std::move(device)));
    file->m_bounded = budget == Budget::Limited;
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openDevice;
    functions.zread_file = readDevice;
    functions.zwrite_file = writeDevice;
    functions.ztell64_file = tellDevice;
    functions.zseek64_file = seekDevice;
    functions.zclose_file = leaveDevice;
    functions.zerror_file = deviceError;
    functions.opaque = file->m_device.get();
    file->m_zip = unzOpen2_64(file->m_device.get(), &functions);
    if (!file->m_zip)
        return ExchangeErrors::damaged(u"no zip directory"_s);
    if (auto read = file->readDirectory(); !read)
        return read.error();
    return file;
}

ZipFile::~ZipFile()
{
    if (m_zip)
        unzClose(m_zip);
}

Status ZipFile::readDirectory()
{
    unz_global_info64 info{};
    if (unzGetGlobalInfo64(m_zip, &info) != UNZ_OK)
        return ExchangeErrors::damaged(u"no zip directory"_s);
    if (info.number_entry > Limits::zipEntries)
        return ExchangeErrors::hostile(u"%1 zip entries"_s.arg(info.number_entry));
    std::vector<std::pair<qint64, qint64>> extents;
    for (int at = unzGoToFirstFile(m_zip); at != UNZ_END_OF_LIST_OF_FILE; at = unzGoToNextFile(m_zip)) {
        if (at != UNZ_OK || extents.size() > size_t(Limits::zipEntries))
            return ExchangeErrors::damaged(u"zip directory cut short"_s);
        if (auto checked = checkEntry(extents); !checked)
            return checked;
    }
    std::ranges::sort(extents);
    for (size_t i = 1; i < extents.size(); ++i) {
        if (extents[i].first < extents[i - 1].second)
            return ExchangeErrors::hostile(u"zip entries lie over each other"_s);
    }
    return {};
}

Status ZipFile::checkEntry(std::vector<std::pair<qint64, qint64>> &extents)
{
    unz_file_info64 info{};
    char name[512] = {};
    if (unzGetCurrentFileInfo64(m_zip, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0) != UNZ_OK)
        return ExchangeErrors::damaged(u"zip directory damaged"_s);
    if (info.size_filename >= sizeof name)
        return ExchangeErrors::hostile(u"zip entry name too long"_s);
    if (info.flag & 1) {
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate(
                         "Exchange", "The file is protected by a password. Open it in WPS or Excel, "
                                     "take the password off, save it and choose it again."),
                     u"zip entry encrypted"_s};
    }
    const qint64 size = m_device->size();
    if (info.compressed_size > quint64(size) || info.uncompressed_size > quint64(1) << 40)
        return ExchangeErrors::damaged(u"zip entry larger than the file"_s);
    unz64_file_pos position{};
    int method = 0, level = 0;
    if (unzGetFilePos64(m_zip, &position) != UNZ_OK ||
        unzOpenCurrentFile2(m_zip, &method, &level, 1) != UNZ_OK)
        return ExchangeErrors::damaged(u"zip headers disagree"_s);
    const auto begin = qint64(unzGetCurrentFileZStreamPos64(m_zip));
    unzCloseCurrentFile(m_zip);
    const qint64 packed = qint64(info.compressed_size);
    if (begin < 0 || begin + packed > size)
        return ExchangeErrors::damaged(u"zip entry beyond the end"_s);
    if (packed > 0)
        extents.emplace_back(begin, begin + packed);
    const QString entryKey = key(QString::fromUtf8(name));
    if (m_entries.contains(entryKey))
        return ExchangeErrors::hostile(u"zip entry twice"_s);
    m_entries.insert(entryKey, {position.pos_in_zip_directory, position.num_of_file, packed,
                                qint64(info.uncompressed_size), 0});
    return {};
}

qint64 ZipFile::claimedSize(const QString &name) const
{
    const auto found = m_entries.constFind(key(name));
    return found == m_entries.cend() ? -1 : found->inflated;
}

QByteArray ZipFile::peek(const QString &name, int bytes)
{
    auto part = ZipPart::open(*this, name);
    if (!part)
        return {};
    const auto data = (*part)->next();
    return data ? QByteArray(data->data(), qMin<qsizetype>(bytes, qsizetype(data->size()))) : QByteArray();
}

Result<std::unique_ptr<ZipPart>> ZipPart::open(ZipFile &zip, const QString &name)
{
    const auto entry = zip.m_entries.find(ZipFile::key(name));
    if (entry == zip.m_entries.end())
        return ExchangeErrors::damaged(u"part missing"_s);
    unz64_file_pos position{entry->directoryOffset, entry->number};
    if (unzGoToFilePos64(zip.m_zip, &position) != UNZ_OK || unzOpenCurrentFile(zip.m_zip) != UNZ_OK)
        return ExchangeErrors::damaged(u"part cannot be opened"_s);
    std::unique_ptr<ZipPart> part(new ZipPart(zip, *entry));
    const bool ahead = entry->inflated >= threadFrom;
    for (int i = 0; i < (ahead ? bufferCount : 1); ++i)
        part->m_buffers[size_t(i)].resize(bufferSize);
    if (ahead)
        part->m_thread = std::thread([p = part.get()] { p->inflateAhead(); });
    return part;
}

ZipPart::~ZipPart()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    unzCloseCurrentFile(m_zip.m_zip);
}

int ZipPart::inflate(char *to)
{
    const int size = unzReadCurrentFile(m_zip.m_zip, to, bufferSize);
    if (size < 0) {
        m_fault = Fault::Damaged;
        return 0;
    }
    if (size == 0) {
        // The check sum is compared only when as many bytes came as were claimed.
        if (m_total != m_entry.inflated || unzCloseCurrentFile(m_zip.m_zip) == UNZ_CRCERROR)
            m_fault = Fault::Damaged;
        return 0;
    }
    m_total += size;
    if (m_total > m_entry.charged) {
        m_zip.m_inflated += m_total - m_entry.charged;
        m_entry.charged = m_total;
    }
    if (!m_zip.m_bounded)
        return size;
    if (m_total > Limits::partBytes || m_zip.m_inflated > Limits::inflatedBytes)
        m_fault = Fault::TooBig;
    else if ((m_total > Limits::ratioFloor && m_total / Limits::ratio > m_entry.packed) ||
             (m_total > Limits::largeRatioFloor && m_total / Limits::largeRatio > m_entry.packed))
        m_fault = Fault::Bomb;
    return m_fault == Fault::None ? size : 0;
}

void ZipPart::inflateAhead()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_written - m_taken < bufferCount; });
            if (m_stop)
                return;
        }
        const int size = inflate(m_buffers[m_written % bufferCount].data());
        {
            const std::lock_guard lock(m_mutex);
            m_sizes[m_written % bufferCount] = size;
            if (size > 0)
                ++m_written;
            else
                m_ended = true;
        }
        m_changed.notify_all();
        if (size == 0)
            return;
    }
}

Result<std::span<const char>> ZipPart::next()
{
    if (!m_thread.joinable()) {
        const int size = m_ended ? 0 : inflate(m_buffers[0].data());
        m_ended = size == 0;
        if (m_fault != Fault::None)
            return faultStatus().error();
        return std::span<const char>(m_buffers[0].data(), size_t(size));
    }
    std::unique_lock lock(m_mutex);
    if (m_holding) {
        ++m_taken;
        m_holding = false;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_taken < m_written || m_ended; });
    if (m_taken == m_written) {
        if (m_fault != Fault::None)
            return faultStatus().error();
        return std::span<const char>();
    }
    m_holding = true;
    const size_t at = m_taken % bufferCount;
    return std::span<const char>(m_buffers[at].data(), size_t(m_sizes[at]));
}

Status ZipPart::faultStatus() const
{
    switch (m_fault) {
    case Fault::TooBig:
        return ExchangeErrors::tooMuch();
    case Fault::Bomb:
        return ExchangeErrors::hostile(u"part inflates without end"_s);
    default:
        return ExchangeErrors::damaged(u"part damaged"_s);
    }
}

} // namespace Allpost
