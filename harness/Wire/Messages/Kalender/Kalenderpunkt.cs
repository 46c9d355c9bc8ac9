namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>The moment that a calendar's date and time is in Norway, or why it is none.</summary>
/// <param name="Tid">The moment with Norway's offset; null when there is none.</param>
/// <param name="ErTvetydig">Whether the clock shows that reading twice, the night summer time ends.</param>
/// <param name="Problem">In bokmål why there is no moment; null when there is one.</param>
public sealed record Kalenderpunkt(DateTimeOffset? Tid, bool ErTvetydig = false, string? Problem = null)
{
    /// <summary>The moment of a date and time; floating is taken as Norwegian.</summary>
    /// <param name="tid">What the calendar says.</param>
    /// <param name="tvetydig">The offset to take when the clock shows the reading twice; default the earlier moment, still in summer time.</param>
    public static Kalenderpunkt Av(Kalendertid tid, TimeSpan? tvetydig = null)
    {
        ArgumentNullException.ThrowIfNull(tid);

        return tid.Form switch
        {
            // NorskTid cannot turn the very first and last day of time, which no appointment has.
            _ when tid.Tid.Year is < 2 or > 9998 => new(null, Problem: $"Forventet et tidspunkt i år 2 til 9998, fikk «{Kalenderverdi.Skriv(tid)}». Send tidspunktet for timen."),
            Kalendertidsform.Utc => new(NorskTid.Av(new DateTimeOffset(tid.Tid, TimeSpan.Zero))),
            Kalendertidsform.Flytende => Lokal(tid, NorskTid.Sone, tvetydig),
            _ => TimeZoneInfo.TryFindSystemTimeZoneById(tid.Tzid ?? "", out var zone)
                ? Lokal(tid, zone, tvetydig)
                : new(null, Problem: $"Forventet en kjent tidssone, for eksempel «{NorskTid.Sone.Id}», fikk «{tid.Tzid}». Send tidssonens navn slik IANA skriver det, eller tidspunktet i UTC."),
        };
    }

    private static Kalenderpunkt Lokal(Kalendertid tid, TimeZoneInfo zone, TimeSpan? tvetydig)
    {
        if (zone.IsInvalidTime(tid.Tid))
        {
            return new(null, Problem: $"Forventet et tidspunkt som finnes, fikk «{Kalenderverdi.Skriv(tid)}», som klokka hopper over når sommertiden begynner i {zone.Id}. Send tidspunktet i UTC, eller rett klokkeslettet.");
        }

        if (!zone.IsAmbiguousTime(tid.Tid))
        {
            return new(NorskTid.Av(new DateTimeOffset(tid.Tid, zone.GetUtcOffset(tid.Tid))));
        }

        // The greater offset is the earlier moment: the clock has not been put back yet.
        var offsets = zone.GetAmbiguousTimeOffsets(tid.Tid);
        var offset = tvetydig is { } given && offsets.Contains(given) ? given : offsets.Max();
        return new(NorskTid.Av(new DateTimeOffset(tid.Tid, offset)), ErTvetydig: true);
    }
}
