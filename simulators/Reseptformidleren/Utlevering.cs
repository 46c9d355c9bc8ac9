using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The pharmacy's side of a tenant, so that prescriptions come under dispensing and are dispensed.</summary>
public sealed class Utlevering
{
    private readonly ReseptformidlerenTilstand _state;
    private readonly Tenant _tenant;

    internal Utlevering(ReseptformidlerenTilstand state, Tenant tenant)
    {
        _state = state;
        _tenant = tenant;
    }

    /// <summary>A pharmacy takes the prescription down: E becomes U.</summary>
    /// <exception cref="InvalidOperationException">The prescription is not there, or its status does not allow it.</exception>
    public LagretResept Ekspeder(string reseptId, string apotek = "Apotek Testliljen") => Flytt(new Ekspedert(reseptId, apotek));

    /// <summary>The pharmacy dispenses what is prescribed: U becomes E, or R when it is finished or used up.</summary>
    /// <param name="reseptId">The prescription.</param>
    /// <param name="antall">Number of packages.</param>
    /// <param name="avsluttet">Whether the pharmacy finishes the prescription.</param>
    /// <exception cref="InvalidOperationException">The prescription is not there, or its status does not allow it.</exception>
    public LagretResept Utlever(string reseptId, decimal antall = 1, bool avsluttet = false)
    {
        var resept = _state.Na.Resepter.GetValueOrDefault(reseptId);
        var given = new Reseptutlevering(resept?.Varenr, resept?.NavnFormStyrke ?? "", antall, NorskTid.Na(_tenant.CaseClock));
        return Flytt(new Utlevert(reseptId, given, avsluttet));
    }

    /// <summary>The pharmacy gives the prescription back without dispensing: U becomes E, or T when it was called back meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The prescription is not there, or its status does not allow it.</exception>
    public LagretResept Avbryt(string reseptId) => Flytt(new EkspederingAvbrutt(reseptId));

    private LagretResept Flytt(ReseptformidlerenEvent happened)
    {
        var effects = _state.Apply(happened);
        return effects.OfType<Endret>().FirstOrDefault()?.Resept
            ?? throw new InvalidOperationException(effects.OfType<Avvist>().First().Tekst);
    }
}
