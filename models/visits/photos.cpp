// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/visits/photos.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace Allpost {

using namespace Qt::StringLiterals;

namespace {

/// Names the context of the texts below for the translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

constexpr int Quality = 82;

/// By the first bytes, so that only the reader meant for it sees the file; SVG and the like are never tried.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("BM"))
        return "bmp";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

Error tooLarge()
{
    return {ErrorCode::Invalid, Words::tr("The picture is too large to be opened safely. Take it smaller, or cut it."), {}};
}

} // namespace

Result<Photos::Photo> Photos::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("The photo cannot be read. Is the stick still in?"), file.errorString()};
    if (file.size() > LargestFile)
        return tooLarge();
    return fromBytes(file.readAll());
}

Result<Photos::Photo> Photos::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > LargestFile)
        return tooLarge();
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return Error{ErrorCode::Invalid, Words::tr("This is no photo the program can read. It reads JPEG, PNG, BMP and WebP."), {}};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize full = reader.size();
    if (!full.isValid() || full.isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("The photo is damaged and cannot be opened."), reader.errorString()};
    if (full.width() > LongestRead || full.height() > LongestRead || qint64(full.width()) * full.height() > MostPixels)
        return tooLarge();
    if (qMax(full.width(), full.height()) > LongestSide)
        reader.setScaledSize(full.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image))
        return Error{ErrorCode::Invalid, Words::tr("The photo is damaged and cannot be opened."), reader.errorString()};
    return fromImage(image);
}

Result<Photos::Photo> Photos::fromImage(const QImage &image)
{
    if (image.isNull())
        return Error{ErrorCode::Invalid, Words::tr("There is no picture."), {}};
    QImage kept = image;
    if (qMax(kept.width(), kept.height()) > LongestSide)
        kept = kept.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (kept.hasAlphaChannel()) {
        // JPEG has no transparency; what shines through is paper.
        QImage paper(kept.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, kept);
        kept = paper;
    }
    // A new image carries none of the texts the camera wrote.
    kept = kept.convertToFormat(QImage::Format_RGB32);
    for (const QString &key : kept.textKeys())
        kept.setText(key, {});
    Photo photo;
    QBuffer out(&photo.jpeg);
    out.open(QIODevice::WriteOnly);
    if (!kept.save(&out, "JPEG", Quality))
        return Error{ErrorCode::Internal, Words::tr("The photo could not be made smaller."), {}};
    photo.size = kept.size();
    return photo;
}

} // namespace Allpost
