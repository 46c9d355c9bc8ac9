namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Puts facts of calls to kjernejournal together; what is secret as its hash.</summary>
internal static class Faktabygging
{
    /// <summary>The facts with one more, unless there is nothing to say.</summary>
    public static Dictionary<string, string> Med(this Dictionary<string, string> fakta, string navn, string? verdi)
    {
        if (verdi is not null)
        {
            fakta[navn] = verdi;
        }

        return fakta;
    }

    /// <summary>The hash of a secret, as it stands in facts; null for none.</summary>
    public static string? Avtrykk(string? hemmelighet) => hemmelighet is null ? null : Core.Evidence.Avtrykk.Av(hemmelighet);
}
