using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Feil;

/// <summary>HelseID's refusals by the code that a client is to understand, as they are when nothing is put on.</summary>
public static class HelseIdAvslag
{
    private static readonly Dictionary<string, HelseIdFeil> Egne = new()
    {
        ["HID-1001"] = HidFeil.UkjentHovedenhet,
        ["HID-1002"] = HidFeil.UkjentUnderenhet,
        ["HID-1003"] = HidFeil.UnderenhetHorerIkkeTil,
        ["HID-1004"] = HidFeil.Nummerformat,
        ["HID-1005"] = HidFeil.HovedenhetIkkeTillatt,
        ["HID-1006"] = HidFeil.UnderenhetIkkeTillatt,
        ["HID-1007"] = HidFeil.Spesifikasjon,
        ["HID-1008"] = HidFeil.DeltHemmelighet,
        ["HID-1009"] = HidFeil.ErklaringIKodeflyt,
        ["HID-1010"] = HidFeil.IkkeStottet,
    };

    /// <summary>The refusal of a code: one of HelseID's own (HID-1001 to HID-1010), else an OAuth error without description.</summary>
    public static Rejection Av(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);

        return Egne.TryGetValue(kode, out var egen) ? new Rejection(egen.Kode, egen.Tekst ?? "") : new Rejection(kode, "");
    }
}
