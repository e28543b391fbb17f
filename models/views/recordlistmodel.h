// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"
#include "models/views/filter.h"
#include "models/views/keyset.h"
#include "models/views/listreader.h"
#include "models/views/listrows.h"
#include "models/views/roles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>
#include <QMimeData>

#include <memory>
#include <optional>

namespace Allpost {

class ListLoader;

/// A list that never loads what is not on the screen: the keys of all records in the wanted order and a window of rows.
/// 600,000 records feel like 600. Sorting and filtering run on a worker; the list shown stays until the new one is there.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int {
        RecordKeyRole = CellRoleEnd, ///< qint64: the record's key
        FullTextRole,                ///< QString: the text in full, whatever is masked
        ColumnNameRole,              ///< of headerData: the column's name in filters and saved views
    };

    /// Store and definition must outlive the model. Nothing is read before load().
    RecordListModel(Store &store, const ListDefinition &definition, QObject *parent = nullptr);
    ~RecordListModel() override;

    /// Shows the first rows at once, and all of them counted up to 5,000; the rest follows from a worker, with it the
    /// count of a longer list. With a filter or an order the first rows come from the worker too.
    void load();
    /// Reads everything again, keeping the rows shown until then.
    void reload();
    bool isLoading() const { return m_loading; }

    void setColumns(const QStringList &names);
    QStringList columns() const { return m_columns; }
    const ListColumn &column(int section) const { return m_reader->column(section); }

    /// Shows the records a filter lets through. The filter must have been read with this definition.
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    /// Narrows the list to these records beside the filter: what a search found. Nothing: all.
    void setHits(std::optional<KeySet> hits);
    bool hasHits() const { return m_hits.has_value(); }

    /// By the name of a column (it need not be shown); an empty name is the order in which records came into the file.
    void sortBy(const QString &column, Qt::SortOrder order = Qt::AscendingOrder);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QString sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// ID numbers and phones in full. Whoever calls this has asked for the right and records it.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    /// What to mark in a text of a column (search words); empty: nothing.
    void setMarker(std::function<QList<MarkSpan>(const ListColumn &, const QString &)> marker);
    /// The day ages and dated ties are seen from; today unless a test says otherwise.
    void setToday(QDate today);

    /// All records of the list, whatever the filter; 0 until they are counted.
    qint64 total() const { return m_total; }
    /// 0 when there is no such row or its key is not yet known.
    Key keyAt(int row) const;
    /// -1 when the record is not shown.
    int rowOf(Key key) const;
    /// The records of the rows in which something is selected, in the order shown, each once.
    QList<Key> keysOf(const QItemSelection &selection) const;
    /// The rows of these records, to select them (again).
    QItemSelection selectionOf(const QList<Key> &keys) const;

    /// The text of one cell, as shown or in full; no dash where there is nothing.
    QString text(int row, int column, bool inFull) const;
    /// Rows for the clipboard, in the order of the keys: text with a heading line and tabs, formulas made harmless, and
    /// the same as a table of text cells, so that a spreadsheet does not take an ID number for a quantity.
    Result<std::unique_ptr<QMimeData>> copy(const QList<Key> &keys, bool inFull) const;
    /// All rows in the order shown, for export and print: read one by one, on any thread. No keys: all that is shown.
    std::shared_ptr<ListRows> rows(bool inFull, const QList<Key> &keys = {}) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// How many orders are kept ready, and how often one was built: for the bench and tests.
    int keptOrders() const { return int(m_orders.size()); }
    int builtOrders() const { return m_builtOrders; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The rows shown are complete and current.
    void loaded();
    /// total() or rowCount() changed.
    void countsChanged();
    /// Reading failed; cells are blank, the rows shown before stay.
    void failed(const Allpost::Error &error);
    /// Beside modelReset: everything is in place again, selections can be restored.
    void replaced();

private:
    struct Loaded;
    using OrderPtr = std::shared_ptr<ListOrder>;
    struct Place { int at = 0; bool isEmpty = false; };
    enum class Replaced { Order, Rows }; ///< the same rows in another order; other rows

    void showFirstRows();
    void start(bool filterToo);
    void take(Loaded &loaded);
    void rebuild(Replaced what);
    OrderPtr narrowed(const OrderPtr &order) const;
    void replaceOrder(OrderPtr order, bool descending);
    void replaceRows(OrderPtr order, bool descending);
    void fillFirstRows(OrderPtr order);
    void keep(const QString &column, OrderPtr order);
    void follow(const ChangeSet &changes);
    void followTies();
    void followOthers();
    void followRecord(qint32 key);
    Place placeFor(const ListOrder &order, const QString &column, qint32 key, int without) const;
    void placeIn(ListOrder &order, const QString &column, qint32 key, bool exists);
    void moveShown(qint32 key, bool belongs);
    void setLoading(bool loading);
    void makeReader();
    void refreshTotal();
    void report(const Error &error) const;
    const ListRow *rowAt(int row) const;
    QVariant shown(const ListRow &row, int column, int role) const;
    bool isComplete() const { return m_shown && !m_isFirstPart; }
    bool isNarrowed() const { return !m_filter.isEmpty() || m_hits; }

    Store &m_store;
    const ListDefinition &m_definition;
    FilterLanguage m_language;
    QStringList m_columns;
    Filter m_filter;
    FilterSql m_filterSql;
    FilterSql m_filterOne; ///< the same for one record
    std::optional<KeySet> m_hits;
    QString m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QDate m_today;
    bool m_revealed = false;
    bool m_loading = false;
    bool m_asked = false;           ///< load() was called
    std::function<QList<MarkSpan>(const ListColumn &, const QString &)> m_marker;

    QHash<QString, OrderPtr> m_orders; ///< of all records, by column
    QStringList m_latestOrders;
    std::optional<KeySet> m_passed; ///< what the filter lets through
    OrderPtr m_shown;               ///< of the rows; one of m_orders where nothing narrows
    QString m_shownColumn;          ///< m_shown is ordered by this …
    bool m_descending = false;      ///< … and read so
    int m_count = 0;                ///< rows; may be more than the known keys while the first load runs
    bool m_isFirstPart = false;     ///< only the first rows are known
    qint64 m_total = 0;
    int m_builtOrders = 0;

    std::unique_ptr<ListLoader> m_loader;
    quint64 m_token = 0;
    bool m_filterPending = false;
    std::vector<ChangeSet> m_pending; ///< committed while the worker was reading
    std::unique_ptr<ListReader> m_reader;
    mutable QCache<int, ListRow> m_rows;
    mutable bool m_reported = false;
};

/// Keeps what is selected, and the current row, when the model is reset by a new filter or a reload: by key.
class SelectionKeeper : public QObject
{
    Q_OBJECT
public:
    SelectionKeeper(RecordListModel &model, QItemSelectionModel &selection);

private:
    QList<Key> m_keys;
    Key m_current = 0;
    int m_column = 0;
};

} // namespace Allpost
