// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QImage>

namespace Allpost {

/// A photo as it is kept: a JPEG of at most LongestSide pixels, turned upright, without what the camera wrote beside the
/// picture (place, owner, time).
class Photos
{
public:
    static constexpr int LongestSide = 1600;
    /// Of what is read: bytes of the file, pixels of one side, pixels in all.
    static constexpr qint64 LargestFile = 40 * 1024 * 1024;
    static constexpr int LongestRead = 20000;
    static constexpr qint64 MostPixels = 120'000'000;

    struct Photo
    {
        QByteArray jpeg = {};
        QSize size = {};
    };

    /// JPEG, PNG, BMP and WebP, told by their first bytes and not by their name. Invalid with a sentence for another kind, a
    /// picture over the limits (judged by its head, before anything is unpacked) or a damaged one; Io when it cannot be read.
    static Result<Photo> fromFile(const QString &path);
    static Result<Photo> fromBytes(const QByteArray &bytes);
    static Result<Photo> fromImage(const QImage &image);
};

} // namespace Allpost
