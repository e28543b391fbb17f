// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/exchangeerrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace Allpost::ExchangeErrors {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Exchange", sentence);
}

} // namespace

Error cannotOpen(const QString &path, const QString &reason)
{
    if (!QFileInfo::exists(path))
        return {ErrorCode::NotFound,
                say(QT_TRANSLATE_NOOP("Exchange",
                                      "The file is no longer there. Look for it and choose it again.")),
                reason};
    return {ErrorCode::Io,
            say(QT_TRANSLATE_NOOP("Exchange", "The file cannot be opened. Close it in other programs, or "
                                              "copy it to this computer and try again.")),
            reason};
}

Error cannotWrite(const QString &path, const QString &reason)
{
    const QFileInfo file(path);
    const QStorageInfo storage(file.absolutePath());
    constexpr qint64 scarce = 1 << 20;
    if (storage.isValid() && storage.bytesAvailable() < scarce)
        return {
            ErrorCode::Full,
            say(QT_TRANSLATE_NOOP(
                "Exchange",
                "There is no room left on the disk. Make room or choose another place, then save again.")),
            reason};
    if (storage.isReadOnly() || (file.exists() && !file.isWritable()) ||
        !QFileInfo(file.absolutePath()).isWritable())
        return {
            ErrorCode::ReadOnly,
            say(QT_TRANSLATE_NOOP("Exchange", "Nothing can be saved in this place. Choose another folder.")),
            reason};
    return {ErrorCode::Io,
            say(QT_TRANSLATE_NOOP("Exchange", "The file could not be saved. Close it in other programs or "
                                              "choose another place, then save again.")),
            reason};
}

Error damaged(const QString &detail)
{
    return {
        ErrorCode::Unreadable,
        say(QT_TRANSLATE_NOOP("Exchange", "The file is damaged or was not copied completely. Copy it again, "
                                          "or open it in WPS or Excel and save it as a new .xlsx file.")),
        detail};
}

Error tooMuch()
{
    return {ErrorCode::Full,
            say(QT_TRANSLATE_NOOP("Exchange", "The file holds more than can be taken in at once. Split it "
                                              "into several files and bring them in one after another.")),
            {}};
}

Error hostile(const QString &detail)
{
    return {ErrorCode::Unreadable,
            say(QT_TRANSLATE_NOOP("Exchange",
                                  "The file is not built as spreadsheets are and was refused for safety. Ask "
                                  "the sender for a new one, saved by WPS or Excel as .xlsx.")),
            detail};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Exchange", "Reading was stopped.")), {}};
}

} // namespace Allpost::ExchangeErrors
