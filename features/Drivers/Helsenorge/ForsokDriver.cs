using AcceptanceHarness.Core.Checks.Meldingsutveksling;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Watches how often, and how far apart, a message is tried while the message service does not take it.</summary>
public sealed class ForsokDriver(Scene scene, Observer observer, KjedetidDriver tid)
{
    // Antakelse A-582: two days with the longest usual wait of some hours between the attempts.
    private const int Flest = 20;

    private static readonly TimeSpan Tett = TimeSpan.FromMinutes(30);

    private readonly List<TimeSpan> _forsok = [];

    /// <summary>Minute by minute first, where the attempts are close, and then hour by hour.</summary>
    public async Task LaTidenGaAsync(TimeSpan varighet)
    {
        Noter(TimeSpan.Zero);
        await tid.GaStegvisAsync(Tett, TimeSpan.FromMinutes(1), Noter);
        await tid.GaStegvisAsync(varighet - Tett, TimeSpan.FromHours(1), gatt => Noter(Tett + gatt));
    }

    public void ErBegrenset() => Se(_forsok.Count is > 0 and <= Flest, Kjedetekster.BegrensetAntall(Flest), $"{_forsok.Count} forsøk");

    public void HarOkendeVentetid()
    {
        var tette = _forsok.Where(gatt => gatt <= Tett).ToList();
        var ventet = tette.Zip(tette.Skip(1), (forrige, neste) => (neste - forrige).TotalMinutes).ToList();
        Se(
            ventet.Count < 2 || (ventet[^1] > ventet[0] && ventet.Zip(ventet.Skip(1)).All(par => par.Second >= par.First)), Kjedetekster.OkendeVentetid,
            ventet.Count == 0 ? "ett forsøk" : $"{string.Join(", ", ventet.Select(minutter => minutter.ToString("0", System.Globalization.CultureInfo.InvariantCulture)))} minutter mellom forsøkene");
    }

    public void HarSammeId()
    {
        var ider = scene.Dialogmeldinger().Select(e => e.Fakta(MeldingsFacts.MeldingId)).Distinct().Count();
        Se(ider == 1, Kjedetekster.SammeId, $"{ider} meldings-ider i {_forsok.Count} forsøk");
    }

    private void Noter(TimeSpan gatt)
    {
        var sendt = scene.Dialogmeldinger().Count;
        while (_forsok.Count < sendt)
        {
            _forsok.Add(gatt);
        }
    }

    private void Se(bool holder, Expectation ventet, string faktisk)
    {
        if (_forsok.Count == 0)
        {
            throw new NotDecidedException("Fagsystemet har ikke forsøkt å sende meldingen.");
        }

        observer.OnWire(holder, ventet, faktisk, scene.Dialogmeldinger().Select(e => e.Number));
    }
}
