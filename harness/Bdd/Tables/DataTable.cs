namespace AcceptanceHarness.Bdd;

/// <summary>The table below a step: a row of headings, and rows of cells.</summary>
public sealed class DataTable
{
    private readonly IReadOnlyList<string> _header;
    private readonly List<DataTableRow> _rows = [];

    /// <summary>Makes a table without rows.</summary>
    /// <param name="header">The headings, in order.</param>
    public DataTable(params string[] header)
    {
        _header = [.. header];
    }

    /// <summary>The headings, in order.</summary>
    public ICollection<string> Header => [.. _header];

    /// <summary>The rows below the headings, in order.</summary>
    public IReadOnlyList<DataTableRow> Rows => _rows;

    /// <summary>The number of rows below the headings.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Adds a row.</summary>
    /// <param name="cells">As many cells as there are headings.</param>
    public void AddRow(params string[] cells)
    {
        if (cells.Length != _header.Count)
        {
            throw new ArgumentException($"Forventet {_header.Count} celler, fikk {cells.Length}.", nameof(cells));
        }

        _rows.Add(new DataTableRow(_header, [.. cells]));
    }
}
