using System.Globalization;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Turns what a step says into what its step definition takes.</summary>
internal sealed class ArgumentBinder(BindingRegistry bindings, ObjectContainer container, CultureInfo culture)
{
    public async Task<object?[]> BindAsync(StepMatch match, PickleStepArgument? below)
    {
        var needs = match.Binding.Method.GetParameters();
        var given = match.Arguments.Count + (below is null ? 0 : 1);
        if (needs.Length != given)
        {
            throw new BindingException(
                $"Stegdefinisjonen {match.Binding.Method.DeclaringType?.Name}.{match.Binding.Method.Name} tar "
                + $"{needs.Length} verdier, men steget gir {given}.");
        }

        var bound = new object?[given];
        for (var index = 0; index < match.Arguments.Count; index++)
        {
            bound[index] = await FromTextAsync(match.Arguments[index], needs[index].ParameterType);
        }

        if (below is not null)
        {
            bound[^1] = await FromBelowAsync(below, needs[^1].ParameterType);
        }

        return bound;
    }

    public static DataTable? Table(PickleStepArgument? below)
    {
        if (below?.DataTable is not { } raw)
        {
            return null;
        }

        var rows = raw.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()).ToList();
        var table = new DataTable(rows[0]);
        rows.Skip(1).ToList().ForEach(row => table.AddRow(row));
        return table;
    }

    private async Task<object?> FromTextAsync(StepArgument argument, Type type)
    {
        var named = bindings.Transformations.FirstOrDefault(candidate =>
            !candidate.TakesTable && candidate.Name == argument.Type?.Name && type.IsAssignableFrom(candidate.Result));
        if (named is not null && argument.Parts.Count == named.Method.GetParameters().Length)
        {
            return await TransformAsync(named, argument.Parts);
        }

        return argument.Text is { } text ? await FromTextAsync(text, type) : null;
    }

    private async Task<object?> FromTextAsync(string text, Type type)
    {
        foreach (var candidate in bindings.Transformations.Where(candidate =>
            type.IsAssignableFrom(candidate.Result) && (type != typeof(object) || candidate.Result == type)))
        {
            if (candidate.Take(text) is { } parts && parts.Count == candidate.Method.GetParameters().Length)
            {
                return await TransformAsync(candidate, parts);
            }
        }

        return PlainConversion.To(text, type, culture);
    }

    private async Task<object?> FromBelowAsync(PickleStepArgument below, Type type)
    {
        if (below.DocString is { } text)
        {
            return await FromTextAsync(text.Content, type);
        }

        var table = Table(below)!;
        if (type.IsInstanceOfType(table))
        {
            return table;
        }

        var transformation = bindings.Transformations
            .FirstOrDefault(candidate => candidate.TakesTable && type.IsAssignableFrom(candidate.Result))
            ?? throw new BindingException($"En tabell kan ikke leses som {type.Name}.");
        return await MethodCall.InvokeAsync(transformation.Method, container, [table]);
    }

    private Task<object?> TransformAsync(TransformationBinding transformation, IReadOnlyList<string?> parts)
    {
        var needs = transformation.Method.GetParameters();
        return MethodCall.InvokeAsync(
            transformation.Method,
            container,
            [.. parts.Select((part, index) => part is null ? null : PlainConversion.To(part, needs[index].ParameterType, culture))]);
    }
}
