using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Waits, as a user who looks at the screen, until what a system sends in the background is settled.</summary>
internal static class Sendingsvent
{
    private const string Venter = "venter";

    // Above the 30 to 60 s that systems wait for a service themselves: in process the clock is moved, and nothing is waited for.
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(80);
    private static readonly TimeSpan Blikk = TimeSpan.FromMilliseconds(25);

    /// <summary>What the screen says of the attempt's message once it is no longer under way; the attempt as it was when it never was.</summary>
    public static async Task<Attempt> AvklartAsync(IVendorSystem vendor, string scenario, Attempt attempt)
    {
        if (attempt.Outcome != AttemptOutcome.Unconfirmed || attempt.References.GetValueOrDefault("reseptId") is not { } id)
        {
            return attempt;
        }

        var started = TimeProvider.System.GetTimestamp();
        var (status, vist) = await StatusAsync(vendor, scenario, id);
        if (status != Venter)
        {
            return attempt;
        }

        while (status == Venter && TimeProvider.System.GetElapsedTime(started) < Frist)
        {
            await Task.Delay(Blikk, TimeProvider.System, CancellationToken.None);
            (status, vist) = await StatusAsync(vendor, scenario, id);
        }

        return Avklart(attempt, status, vist);
    }

    private static Attempt Avklart(Attempt attempt, string? status, Shown? vist) => attempt with
    {
        Outcome = status switch
        {
            "sendt" => AttemptOutcome.Performed,
            "avvist" => AttemptOutcome.Refused,
            _ => AttemptOutcome.Unconfirmed,
        },
        RefusedBy = status == "avvist" ? "tjeneste" : null,
        Shown = vist is null ? attempt.Shown : [.. attempt.Shown, vist],
    };

    /// <summary>The status of the message, and what the user is told beside it.</summary>
    private static async Task<(string? Status, Shown? Vist)> StatusAsync(IVendorSystem vendor, string scenario, string reseptId)
    {
        try
        {
            var view = await vendor.ViewAsync(scenario, AdapterView.Meldingsstatus, CancellationToken.None);
            var melding = new Visningsfelt(AdapterView.Meldingsstatus, view.Fields).Liste("meldinger").LastOrDefault(m => m.Tekst("reseptId", "") == reseptId);
            var status = melding?.Tekst("status", "");
            var forklaring = melding?.Tekst("forklaring", "") ?? "";
            return (status, status is "avvist" or "ubekreftet" && forklaring.Length > 0 ? new Shown("warning", forklaring, view.Kilde) : null);
        }
        catch (EntryNotOfferedException)
        {
            // Without the view nobody sees that it is under way: what the action said stands.
            return (null, null);
        }
    }
}
