// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/theme.h"

#include <QByteArray>
#include <QString>

namespace Allpost {

/// What this user of this PC chose; not part of any office. Kept in the user's settings folder.
class Preferences
{
public:
    /// Tests keep theirs in a file of their own.
    explicit Preferences(const QString &file = {});

    QString lastOffice() const { return text("office/last"); }
    void setLastOffice(const QString &path) { set("office/last", path); }
    Scheme scheme() const { return text("look/scheme") == QLatin1String("dark") ? Scheme::Dark : Scheme::Light; }
    void setScheme(Scheme scheme) { set("look/scheme", QLatin1String(scheme == Scheme::Dark ? "dark" : "light")); }
    /// 100, 115 or 130.
    int textPercent() const { return qBound(100, number("look/text", 100), 130); }
    void setTextPercent(int percent) { set("look/text", QString::number(percent)); }
    /// zh_CN or en; Chinese unless chosen otherwise.
    QString language() const { return text("look/language", QStringLiteral("zh_CN")); }
    void setLanguage(const QString &language) { set("look/language", language); }
    bool navCollapsed() const { return number("window/nav", 0) != 0; }
    void setNavCollapsed(bool collapsed) { set("window/nav", QString::number(collapsed)); }
    QByteArray geometry() const { return QByteArray::fromBase64(text("window/geometry").toLatin1()); }
    void setGeometry(const QByteArray &geometry) { set("window/geometry", QString::fromLatin1(geometry.toBase64())); }
    QString printer() const { return text("print/printer"); }
    void setPrinter(const QString &name) { set("print/printer", name); }
    QString printPaper() const { return text("print/paper", QStringLiteral("A4")); }
    void setPrintPaper(const QString &paper) { set("print/paper", paper); }
    int printTextPercent() const { return qBound(100, number("print/text", 100), 130); }
    void setPrintTextPercent(int percent) { set("print/text", QString::number(percent)); }
    bool printBothSides() const { return number("print/both_sides", 0) != 0; }
    void setPrintBothSides(bool both) { set("print/both_sides", QString::number(both)); }
    QString printFolder() const { return text("print/folder"); }
    void setPrintFolder(const QString &folder) { set("print/folder", folder); }

    /// Folder of logs, markers and this file.
    QString folder() const;

private:
    QString text(const char *key, const QString &otherwise = {}) const;
    int number(const char *key, int otherwise) const;
    void set(const char *key, const QString &value);

    QString m_file;
};

} // namespace Allpost
