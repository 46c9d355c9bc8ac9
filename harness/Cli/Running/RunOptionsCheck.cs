using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.ReferenceSystem;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Holds the settings against each other before anything runs.</summary>
internal static class RunOptionsCheck
{
    /// <exception cref="SetUpException">They cannot be used together, or name what does not exist.</exception>
    public static void Validate(RunOptions options)
    {
        if (options is { Adapter: not null, AdapterCommand: not null })
        {
            throw new SetUpException("Både --adapter og --adapter-command er oppgitt. Velg én måte å nå fagsystemet på.");
        }

        if (!options.UsesReferenceSystem && (options.Defect ?? options.Variant) is not null)
        {
            throw new SetUpException("--defect og --variant gjelder bare referansesystemet. Fjern --adapter, --adapter-command eller --person.");
        }

        if (!options.UsesReferenceSystem && options.ReferenceHasFixedCast)
        {
            throw new SetUpException(
                "--fast-rollebesetning gjelder bare referansesystemet. Et annet fagsystems faste rollebesetning står som «rollebesetning» i acceptance.json.");
        }

        Known("--defect", options.Defect, DefectCatalog.All.Select(d => d.Id));
        foreach (var variant in options.Variant?.Split(VariantCatalog.Og) ?? [])
        {
            Known("--variant", variant, VariantCatalog.All.Select(v => v.Id));
        }

        if (options.Baseline is { } baseline)
        {
            Baseline.Read(baseline);
        }
    }

    private static void Known(string setting, string? value, IEnumerable<string> known)
    {
        if (value is not null && !known.Contains(value))
        {
            throw new SetUpException($"{setting} «{value}» finnes ikke. Velg en av: {string.Join(", ", known)}.");
        }
    }
}
