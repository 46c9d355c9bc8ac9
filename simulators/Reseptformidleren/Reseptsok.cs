namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What an M9.5 asks for.</summary>
/// <param name="Fnr">The patient; null when only reference numbers are given.</param>
/// <param name="RefNr">Reference numbers that open locked prescriptions.</param>
/// <param name="AlleResepter">Whether called back and finished prescriptions are wanted too.</param>
public sealed record Reseptsok(string? Fnr, IReadOnlyList<string> RefNr, bool AlleResepter)
{
    /// <summary>What Reseptformidleren finds.</summary>
    internal Reseptfunn I(ReseptformidlerenState state)
    {
        IReadOnlyList<string> numbers = Fnr is null ? [] : state.AlleFnr(Fnr);
        var reserved = numbers.Any(state.Reserverte.Contains);
        var known = state.Resepter.Values.Where(resept => Gjelder(resept, numbers)).ToArray();
        return new Reseptfunn
        {
            Fnr = numbers.Count == 0 ? null : numbers[0],
            AndreFnr = [.. numbers.Skip(1)],
            ErReservert = reserved,
            HarSkjulteLaste = known.Any(resept => ErSkjult(resept) && ErAktuell(resept)),
            Resepter = reserved
                ? []
                : [.. known.Where(resept => !ErSkjult(resept) && ErAktuell(resept)).OrderBy(resept => resept.Mottatt).ThenBy(resept => resept.ReseptId)],
        };
    }

    private bool Gjelder(LagretResept resept, IReadOnlyList<string> numbers) =>
        (resept.Fnr is not null && numbers.Contains(resept.Fnr)) || (resept.RefNr is not null && RefNr.Contains(resept.RefNr));

    private bool ErSkjult(LagretResept resept) => resept.ErLast && !(resept.RefNr is not null && RefNr.Contains(resept.RefNr));

    private bool ErAktuell(LagretResept resept) =>
        AlleResepter || resept.Status is Reseptstatus.Ekspederbar or Reseptstatus.UnderEkspedering;
}
