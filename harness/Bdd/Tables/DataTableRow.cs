namespace AcceptanceHarness.Bdd;

/// <summary>A row of a table, by column.</summary>
public sealed class DataTableRow
{
    private readonly IReadOnlyList<string> _header;
    private readonly IReadOnlyList<string> _cells;

    internal DataTableRow(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        _header = header;
        _cells = cells;
    }

    /// <summary>The cell in a column, by the column's heading.</summary>
    /// <param name="header">The heading.</param>
    public string this[string header] => ContainsKey(header)
        ? _cells[Index(header)]
        : throw new BindingException(
            $"Tabellen har ikke kolonnen «{header}». Den har: {string.Join(", ", _header)}.");

    /// <summary>The cell in a column, by the column's place.</summary>
    /// <param name="index">The place, from 0.</param>
    public string this[int index] => _cells[index];

    /// <summary>The headings, in order.</summary>
    public IEnumerable<string> Keys => _header;

    /// <summary>The cells, in order.</summary>
    public IEnumerable<string> Values => _cells;

    /// <summary>The number of columns.</summary>
    public int Count => _cells.Count;

    /// <summary>Whether the table has a column of that heading.</summary>
    /// <param name="header">The heading.</param>
    public bool ContainsKey(string header) => Index(header) >= 0;

    private int Index(string header)
    {
        for (var index = 0; index < _header.Count; index++)
        {
            if (string.Equals(_header[index], header, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }
}
