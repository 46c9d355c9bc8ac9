using AcceptanceHarness.Simulators.Tls;
using static AcceptanceHarness.Simulators.Tls.Handtrykksutfall;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class HandtrykksvurderingTests
{
    public static TheoryData<string, Handtrykksutfall[], bool, int, Handtrykksdom, string> Rows => new()
    {
        { "tls-utlopt", [], true, 1, Handtrykksdom.IkkeAvgjort, "koblet seg ikke til mens feilen" },
        { "tls-utlopt", [Nektet], false, 0, Handtrykksdom.IkkeAvgjort, "er fortsatt slått på" },
        { "tls-utlopt", [Nektet], true, 0, Handtrykksdom.IkkeAvgjort, "koblet seg ikke til igjen" },
        { "tls-utlopt", [Nektet, Nektet], true, 1, Handtrykksdom.Nektet, "avviste forbindelsen" },
        { "tls-utlopt", [UtenKall], true, 1, Handtrykksdom.Nektet, "avviste forbindelsen" },
        { "tls-utlopt", [Nektet, Godtatt], true, 1, Handtrykksdom.Godtatt, "sendte et kall mens feilen" },
        { "tls-utlopt", [Godtatt], false, 0, Handtrykksdom.Godtatt, "sendte et kall mens feilen" },
        { "tls-bare-1-1", [Nektet], true, 1, Handtrykksdom.Nektet, "avviste forbindelsen" },
        { "tls-bare-1-1", [UtenKall], true, 1, Handtrykksdom.IkkeAvgjort, "fullførte et håndtrykk med TLS 1.1" },
        { "tls-bare-1-1", [UtenKall, Godtatt], true, 1, Handtrykksdom.Godtatt, "sendte et kall mens feilen" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_refusal_counts_only_with_all_that_belongs_to_it(
        string feil, Handtrykksutfall[] under, bool avsluttet, int etter, Handtrykksdom dom, string grunn)
    {
        var resultat = Handtrykksvurdering.Vurder(new TlsPeriode
        {
            System = "helseid",
            Feil = TlsFeil.Alle.Single(f => f.Id == feil),
            ErAvsluttet = avsluttet,
            Under = [.. under.Select(Made)],
            Etter = [.. Enumerable.Repeat(Made(Godtatt), etter)],
        });

        Assert.Equal(dom, resultat.Dom);
        Assert.Contains(grunn, resultat.Grunn, StringComparison.Ordinal);
    }

    private static Handtrykk Made(Handtrykksutfall utfall) => new() { Utfall = utfall, Tid = DateTimeOffset.UnixEpoch };
}
