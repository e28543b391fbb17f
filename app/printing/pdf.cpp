// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pdf.h"

#include "app/printing/tounicode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

using namespace Qt::StringLiterals;

namespace Allpost::Printing {
namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Printing::Pdf)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Sentences::tr("The PDF was not written, as you wished."), {}};
}

Error unwritable(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!QFileInfo(file.absolutePath()).isDir())
        return {ErrorCode::Io, Sentences::tr("There is no folder %1. Choose another place for the PDF.").arg(folder),
                detail};
    if (file.isDir())
        return {ErrorCode::Invalid, Sentences::tr("%1 is a folder. Give the PDF a name.").arg(path), detail};
    return {ErrorCode::ReadOnly,
            Sentences::tr("The PDF cannot be written to %1: the place is read-only or belongs to somebody else. "
                          "Choose another folder.").arg(folder),
            detail};
}

// BaseFont is /NotoSansCJKsc-Bold where the family is "Noto Sans CJK SC".
QByteArray repairedMap(const QByteArray &map, const QString &baseFont, const QList<PrintFont> &fonts,
                       const QList<DrawnBeyond> &beyond)
{
    const bool bold = baseFont.contains("bold"_L1, Qt::CaseInsensitive);
    for (const PrintFont &font : fonts) {
        const Typesetter &type = Typesetter::of(font);
        const QString family = type.rawFont().familyName();
        if (font.bold != bold || !baseFont.contains(QString(family).remove(u' '), Qt::CaseInsensitive))
            continue;
        QList<char32_t> characters;
        for (const DrawnBeyond &one : beyond) {
            if (one.bold == bold && type.font().families().value(0) == one.family
                && type.rawFont().supportsCharacter(uint(one.character)))
                characters.append(one.character);
        }
        return repairedToUnicode(map, typedCharacters(type.rawFont()), characters);
    }
    return repairedToUnicode(map);
}

} // namespace

Result<QByteArray> searchable(const QByteArray &pdf, const QList<PrintFont> &fonts, const QList<DrawnBeyond> &beyond)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("printed pages", pdf.constData(), size_t(pdf.size()));
        for (QPDFObjectHandle object : document.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle stream = object.getKey("/ToUnicode");
            if (!stream.isStream())
                continue;
            const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
            const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            const QByteArray repaired = repairedMap(map, QString::fromStdString(object.getKey("/BaseFont").unparse()),
                                                    fonts, beyond);
            if (repaired != map)
                stream.replaceStreamData(repaired.toStdString(), QPDFObjectHandle::newNull(),
                                         QPDFObjectHandle::newNull());
        }
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setRecompressFlate(false);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Internal, Sentences::tr("The PDF could not be completed. Nothing was written."),
                     QString::fromUtf8(failure.what())};
    }
}

Result<QByteArray> pdf(const PagedDocument &document, Progress &progress, int from, int to)
{
    const int last = to <= 0 ? document.pageCount() : qMin(to, document.pageCount());
    const int first = qBound(1, from, last);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    takeDrawnBeyond();
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(document.pageLayout());
        writer.setPageMargins(QMarginsF());
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(document.printout().title);
        writer.setCreator(u"Allpost"_s);
        QPainter painter(&writer);
        for (int page = first; page <= last; ++page) {
            progress.report(page - first, last - first + 1);
            if (progress.cancelled())
                return cancelled();
            if (page > first)
                writer.newPage();
            document.paint(painter, page - 1);
        }
    }
    if (progress.cancelled())
        return cancelled();
    Result<QByteArray> done = searchable(buffer.data(), document.fonts(), takeDrawnBeyond());
    progress.report(last - first + 1, last - first + 1);
    return done;
}

Status writePdf(const PagedDocument &document, const QString &path, Progress &progress, int from, int to)
{
    // Renaming would put a plain file in the place of a device or a pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return Error{ErrorCode::Invalid, Sentences::tr("%1 is not a file. Give the PDF another name.").arg(path), {}};
    // Opened first: whoever chose a wrong place learns it before 300 pages are painted.
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const Result<QByteArray> bytes = pdf(document, progress, from, to);
    if (!bytes)
        return bytes.error(); // the file that was begun goes with QSaveFile
    if (progress.cancelled())
        return cancelled();
    if (file.write(*bytes) != bytes->size() || !file.flush() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return Error{full ? ErrorCode::Full : ErrorCode::Io,
                     Sentences::tr("The PDF could not be written: the medium is full or was taken out. Make room or "
                                   "choose another place; nothing else was changed."),
                     file.errorString()};
    }
    return {};
}

Status writePdf(const Printout &printout, const PageSetup &setup, const QString &path, Progress &progress)
{
    const auto document = PagedDocument::make(printout, setup, progress);
    if (!document)
        return document.error();
    return writePdf(**document, path, progress);
}

} // namespace Allpost::Printing
