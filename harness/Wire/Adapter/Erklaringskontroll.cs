namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Holds the functions, the wire profile and the HelseID clients of a declaration against those that are known and can be used.</summary>
public static class Erklaringskontroll
{
    private const string Rett = "i GET /v1/system";

    /// <summary>What is wrong with it: expected, received and what to do next, in bokmål; null when nothing is.</summary>
    public static string? Feil(SystemDeclaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);

        var named = declaration.Funksjoner.Select(navn => (Felt: "funksjoner", Navn: navn))
            .Concat(declaration.ManglerFunksjoner.Select(navn => (Felt: "manglerFunksjoner", Navn: navn)));
        if (!FunksjonCatalog.Profiler.Contains(declaration.Profil))
        {
            return $"Fagsystemet oppgir profilen «{declaration.Profil}», forventet en av: {string.Join(", ", FunksjonCatalog.Profiler)}. Rett «profil» {Rett}.";
        }

        if (named.FirstOrDefault(n => FunksjonCatalog.Finn(n.Navn) is null) is { Navn: { } unknown } stated)
        {
            return $"Fagsystemet oppgir funksjonen «{unknown}», som ikke finnes. Velg blant: "
                + $"{string.Join(", ", FunksjonCatalog.Funksjoner.Select(f => f.Navn))}. Rett «{stated.Felt}» {Rett}.";
        }

        if (declaration.ManglerFunksjoner.FirstOrDefault(declaration.Funksjoner.Contains) is { } both)
        {
            return $"Fagsystemet oppgir både at det har funksjonen «{both}», og at det mangler den. Ta den bort fra «funksjoner» eller «manglerFunksjoner» {Rett}.";
        }

        if (HelseIdErklaring.Feil(declaration.HelseIdKlienter) is { } wrong)
        {
            return wrong;
        }

        return declaration.ManglerFunksjoner.FirstOrDefault(navn => !FunksjonCatalog.Finn(navn)!.Valgfri) is { } needed
            ? $"Fagsystemet oppgir at det mangler funksjonen «{needed}», men den kreves av alle. Valgfrie er: "
                + $"{string.Join(", ", FunksjonCatalog.Funksjoner.Where(f => f.Valgfri).Select(f => f.Navn))}. Rett «manglerFunksjoner» {Rett}."
            : null;
    }
}
