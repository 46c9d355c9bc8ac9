using System.Globalization;
using System.Reflection;
using AcceptanceHarness.Bdd.Bindings;

namespace AcceptanceHarness.Bdd;

/// <summary>Reads objects out of tables, cell by cell in the current culture.</summary>
public static class DataTableExtensions
{
    /// <summary>One object per row; a column sets the property or constructor parameter of its heading.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="table">The table.</param>
    public static IEnumerable<T> CreateSet<T>(this DataTable table) =>
        [.. table.Rows.Select(row => Create<T>(row.Keys.Zip(row.Values)))];

    /// <summary>One object: of a table with one row, or of a table of names and values below each other.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="table">The table.</param>
    public static T CreateInstance<T>(this DataTable table) => IsVertical<T>(table)
        ? Create<T>(table.Rows.Select(row => (row[0], row[1])))
        : Create<T>(table.Rows.Single().Keys.Zip(table.Rows.Single().Values));

    private static bool IsVertical<T>(DataTable table) =>
        table.Header.Count == 2
        && (table.RowCount != 1 || (Finds<T>(table.Rows[0][0]) && !table.Header.All(Finds<T>)));

    private static bool Finds<T>(string heading) => typeof(T).GetProperties().Any(property => Same(property.Name, heading));

    private static T Create<T>(IEnumerable<(string Name, string Value)> cells)
    {
        var left = cells.ToList();
        var constructor = typeof(T).GetConstructors().OrderBy(candidate => candidate.GetParameters().Length).First();
        var made = constructor.Invoke(
            BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(need => Take(left, need))], null);
        foreach (var (name, value) in left)
        {
            var property = typeof(T).GetProperties().FirstOrDefault(candidate => Same(candidate.Name, name))
                ?? throw new BindingException($"{typeof(T).Name} har ingen egenskap for kolonnen «{name}».");
            property.SetValue(made, PlainConversion.To(value, property.PropertyType, CultureInfo.CurrentCulture));
        }

        return (T)made;
    }

    private static object? Take(List<(string Name, string Value)> cells, ParameterInfo need)
    {
        var index = cells.FindIndex(cell => Same(cell.Name, need.Name!));
        if (index < 0)
        {
            return need.HasDefaultValue ? need.DefaultValue
                : need.ParameterType.IsValueType ? Activator.CreateInstance(need.ParameterType)
                : null;
        }

        var value = cells[index].Value;
        cells.RemoveAt(index);
        return PlainConversion.To(value, need.ParameterType, CultureInfo.CurrentCulture);
    }

    private static bool Same(string member, string heading) => string.Equals(
        member,
        string.Concat(heading.Where(char.IsLetterOrDigit)),
        StringComparison.OrdinalIgnoreCase);
}
