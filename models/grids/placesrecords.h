// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/grids/places.h"

namespace Allpost::PlacesRecords {

/// Keys of the records of entity whose link field leads to key.
Result<QList<Key>> linking(const Database &db, const Entity &entity, const Field &field, Key key);
/// How many records of entity lead to key by that link.
Result<qint64> countLinking(const Database &db, const QString &entity, const QString &field, Key key);
/// Sets one link of a record.
Status setLink(UnitOfWork &work, const Entity &entity, Key record, const QString &field, Key to);
/// Lets every record of the office that leads to gone lead to kept, but those of the entities named.
Status relink(UnitOfWork &work, const Entity &entity, Key gone, Key kept, const QStringList &without);
/// Notes what a place was called until a day.
Status keepName(UnitOfWork &work, const Entity &entity, Key key, const QString &name, const QString &code, QDate on);
/// The first sentence that refuses, as an error.
Status refused(const Findings &findings);
/// Name or number of a place: the field, and its value in the record.
QString nameField(const Entity &entity);
/// Doors of a building or an estate, also those that hang on its stairwells alone.
Result<QList<Key>> doorsUnder(const Database &db, const Entity &entity, Key key);
/// Households that live behind one of these doors on the day.
Result<qint64> householdsUnder(const Database &db, const Entity &entity, Key key, QDate day);

} // namespace Allpost::PlacesRecords
