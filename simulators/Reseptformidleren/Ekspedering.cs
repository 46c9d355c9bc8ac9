using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>How dispensing moves a prescription.</summary>
internal static class Ekspedering
{
    /// <summary>The prescription after the event, or null when its status does not allow the event.</summary>
    public static LagretResept? Flytt(LagretResept resept, ReseptformidlerenEvent happened) => (resept.Status, happened) switch
    {
        (Reseptstatus.Ekspederbar, Ekspedert e) =>
            resept with { Status = Reseptstatus.UnderEkspedering, NavnUtleverer = e.NavnUtleverer },
        (Reseptstatus.UnderEkspedering, Utlevert e) => Etter(resept with { Utleveringer = resept.Utleveringer.Add(e.Utlevering) }, e),
        (Reseptstatus.UnderEkspedering, EkspederingAvbrutt) => resept with { Status = Tilbake(resept), NavnUtleverer = null },
        _ => null,
    };

    private static LagretResept Etter(LagretResept resept, Utlevert e) =>
        resept with { Status = e.Avsluttet || resept.ErOppbrukt ? Reseptstatus.Avsluttet : Tilbake(resept) };

    /// <summary>A recall that came while the pharmacy held the prescription shows once it is given back.</summary>
    private static Reseptstatus Tilbake(LagretResept resept) =>
        resept.Tilbakekalling is null ? Reseptstatus.Ekspederbar : Reseptstatus.Tilbakekalt;
}
