// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace Allpost {

/// Keeps an office file for this process until it is destroyed.
class FileHold
{
public:
    ~FileHold();
    FileHold(const FileHold &) = delete;
    FileHold &operator=(const FileHold &) = delete;

private:
    friend class OfficeFile;
    explicit FileHold(const QString &path);

    QString m_path;
    QLockFile m_lock;
};

/// Opening, creating and upgrading the one SQLite file of an office. Every refusal says why and what to do; a file is
/// never deleted and never touched before it is known to be ours.
class OfficeFile
{
public:
    /// Written into the SQLite header: "ALPT".
    static constexpr qint32 ApplicationId = 0x414c5054;
    /// Number of the newest file in resources/schema.
    static int newestSchema();

    /// What a file is, read from its header alone, before SQLite opens it.
    struct Header { bool sqlite = false; qint64 size = 0; qint32 applicationId = 0; qint32 schema = 0; };
    static Header header(const QString &path);

    /// Refuses what cannot be our file (missing, empty, foreign, newer) and places where it would be harmed (network
    /// shares, synchronised folders, read-only media). forWriting: the place must take writes.
    static Status inspect(const QString &path, bool forWriting);
    /// Why a file must not live in this folder; empty when it may.
    static QString harmfulPlace(const QString &path);

    /// Holds the file for this process; refused while another live program holds it.
    static Result<std::unique_ptr<FileHold>> hold(const QString &path);

    /// A new file with today's schema; refuses to overwrite.
    static Result<Database> create(const QString &path);
    /// Takes away what a create() that failed half-way left; only for a file this process has just made and closed.
    static void discardUnborn(const QString &path);
    /// Opens for writing: WAL, full durability, owner-only permissions, the schema as shipped; upgrades an older file after
    /// keep(path, version) has kept a copy.
    static Result<Database> open(const QString &path, const std::function<Status(const Database &, int version)> &keep);
    /// Opens for reading only, beside a program that writes.
    static Result<Database> openReading(const QString &path);

    /// Whether a Store of this process has the file open: then its header may not be looked at with another descriptor,
    /// since closing that would drop SQLite's locks.
    static bool isHeldHere(const QString &path);

    /// Tables, indexes, triggers and views that a file of our schema does not have, or that are missing.
    static Result<QStringList> schemaDifferences(const Database &db);
    /// The schema's own triggers work from now on (what is only ever added is not changed): for a connection to a file whose
    /// schema was found to be ours. Before that they are off, so that a foreign one never runs.
    static void guardRows(const Database &db);
};

} // namespace Allpost
