using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Wire.Meldingstjener;

public sealed class ProsesskatalogTests
{
    [Fact]
    public void Every_process_has_its_own_name_and_is_found_by_it()
    {
        Assert.Equal(Prosesskatalog.Alle.Count, Prosesskatalog.Alle.Select(p => p.Navn).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Prosesskatalog.Alle, prosess => Assert.Same(prosess, Prosesskatalog.Finn(prosess.Navn.ToUpperInvariant())));
        Assert.Null(Prosesskatalog.Finn("Dialog_Innbygger_Ukjent"));
    }

    [Fact]
    public void No_action_stands_twice_one_way() => Assert.All(
        Prosesskatalog.Alle,
        prosess => Assert.Equal(prosess.Handlinger.Count, prosess.Handlinger.Select(h => (h.Navn, h.Retning)).Distinct().Count()));

    [Fact]
    public void What_is_synchronous_has_no_receipt_and_the_rest_has() => Assert.All(
        Prosesskatalog.Alle.SelectMany(p => p.Handlinger), handling => Assert.Equal(handling.Synkron, handling.AppRec is null));

    [Fact]
    public void A_clinic_may_send_an_answer_but_not_a_request_for_renewal()
    {
        Assert.True(Prosesskatalog.Reseptfornyelse.Har(Meldingsfunksjon.Reseptfornyelse, Handlingsretning.TilInnbygger));
        Assert.True(Prosesskatalog.Avtaleutsending.Har("dialog_innbygger_avtaleutsending", Handlingsretning.TilInnbygger));
        Assert.False(Prosesskatalog.Avtaleutsending.Har(Meldingsfunksjon.Avtaleutsending, Handlingsretning.FraInnbygger));
        Assert.False(Prosesskatalog.Ekontakt.Har(Meldingsfunksjon.Ekonsultasjon, Handlingsretning.FraInnbygger));
    }
}
