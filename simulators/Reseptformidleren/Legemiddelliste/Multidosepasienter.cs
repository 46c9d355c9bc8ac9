namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Which multidose patients have changed (M9.22).</summary>
internal static class Multidosepasienter
{
    /// <summary>The sender's patients with a change after the time, by the number they are registered with, in order.</summary>
    /// <remarks>What counts as a change is assumed: a new list, new responsibility, and a prescription that came, was called back or dispensed.</remarks>
    public static IEnumerable<string> Endret(ReseptformidlerenState state, Rekvirent sender, DateTimeOffset after) => state.Multidose
        .Where(own => own.Value.Har(sender))
        .Where(own => Endringer(state, own.Key, own.Value).Any(time => time > after))
        .Select(own => own.Key)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<DateTimeOffset> Endringer(ReseptformidlerenState state, string fnr, Multidoseansvar ansvar)
    {
        var numbers = state.AlleFnr(fnr);
        return state.AlleLister(fnr).Select(liste => liste.Mottatt)
            .Append(ansvar.Registrert)
            .Concat(state.Resepter.Values
                .Where(resept => resept.Fnr is not null && numbers.Contains(resept.Fnr))
                .SelectMany(resept => resept.Utleveringer.Select(given => given.Tidspunkt)
                    .Append(resept.Mottatt)
                    .Append(resept.Tilbakekalling?.Tidspunkt ?? resept.Mottatt)));
    }
}
