using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

public sealed class PartregisterTests
{
    private readonly Partregister _register = Partregister.Hos(new Tenant("t1", TimeProvider.System));
    private readonly string _klinikk = Parter.Klinikk.HerId;
    private readonly string _helsenorge = Parter.Helsenorge.HerId;

    public PartregisterTests()
    {
        _register.Sett(Parter.Klinikk);
        _register.Sett(Parter.Helsenorge);
    }

    private Avtale Na => Assert.IsType<Avtale>(_register.Avtale(_klinikk, _helsenorge));

    [Fact]
    public void Two_parties_have_an_agreement_on_what_both_can_do()
    {
        Assert.Equal((_helsenorge, _klinikk), (Na.Innbygger.HerId, Na.Helsepersonell.HerId));
        Assert.Equal(Prosesskatalog.Klinikk.Select(p => p.Navn), Na.Prosesser.Select(p => p.Navn));
        Assert.Equal(Na, _register.Avtale(_helsenorge, _klinikk));
        Assert.Equal(Na, _register.AvtaleMedId(Na.Id));
    }

    [Fact]
    public void An_agreement_says_who_may_send_what()
    {
        Assert.True(Na.Tillater(_klinikk, Meldingsfunksjon.Avtaleutsending));
        Assert.False(Na.Tillater(_helsenorge, Meldingsfunksjon.Avtaleutsending));
        Assert.False(Na.Tillater(_klinikk, Meldingsfunksjon.Timer));
        Assert.False(Na.Tillater("1", Meldingsfunksjon.Avtaleutsending));
    }

    [Fact]
    public void A_process_that_is_taken_away_ends_the_agreement_and_makes_another()
    {
        var before = Na;

        _register.TrekkProsess(_klinikk, Prosesskatalog.Ekonsultasjon.Navn);

        Assert.NotEqual(before.Id, Na.Id);
        Assert.False(Na.Tillater(_helsenorge, Meldingsfunksjon.Ekonsultasjon));
        Assert.False(_register.AvtaleMedId(before.Id)!.Gjeldende);
        Assert.True(Na.Gjeldende);
    }

    [Fact]
    public void The_same_content_later_is_another_agreement()
    {
        var first = Na.Id;
        _register.TrekkProsess(_klinikk, Prosesskatalog.Test.Navn);

        _register.LeggTilProsess(_klinikk, Prosesskatalog.Test);

        Assert.True(Na.Tillater(_klinikk, Meldingsfunksjon.Test));
        Assert.NotEqual(first, Na.Id);
    }

    [Fact]
    public void A_new_certificate_makes_a_new_agreement_and_the_old_one_keeps_the_old_certificate()
    {
        var before = Na;

        _register.Endre(_klinikk, part => part with { Signering = Parter.Helsenorge.Signering });

        Assert.NotEqual(before.Id, Na.Id);
        Assert.Equal(Parter.Klinikk.Signering, _register.AvtaleMedId(before.Id)!.Helsepersonell.Signering);
        Assert.Equal(Parter.Helsenorge.Signering, Na.Helsepersonell.Signering);
    }

    [Fact]
    public void A_change_of_name_alone_keeps_the_agreement()
    {
        var before = Na.Id;

        _register.Endre(_klinikk, part => part with { Navn = "Nytt navn" });

        Assert.Equal(before, Na.Id);
    }

    [Fact]
    public void The_newest_version_that_both_have_is_agreed_on()
    {
        var older = Prosesskatalog.Ekontakt with { Versjon = "1.1" };
        var newer = Prosesskatalog.Ekontakt with { Versjon = "1.10" };
        _register.Endre(_klinikk, part => part with { Prosesser = [older, Prosesskatalog.Ekontakt, newer] });

        Assert.Equal("1.2", Assert.Single(Na.Prosesser).Versjon);
        _register.LeggTilProsess(_helsenorge, newer);
        Assert.Equal("1.10", Assert.Single(Na.Prosesser).Versjon);
    }

    [Fact]
    public void There_is_no_agreement_with_one_that_is_closed_or_of_the_same_side()
    {
        var other = HerId.Synthetic(9).Value;
        _register.Sett(Parter.Klinikk with { HerId = other });
        _register.Endre(_klinikk, part => part with { Aktiv = false });

        Assert.Null(_register.Avtale(_klinikk, _helsenorge));
        Assert.Null(_register.Avtale(_klinikk, other));
        Assert.NotNull(_register.Avtale(other, _helsenorge));
        _register.Endre(_klinikk, part => part with { Aktiv = true });
        Assert.NotNull(_register.Avtale(_klinikk, _helsenorge));
    }

    [Fact]
    public void Ids_are_the_same_in_the_same_tenant_and_others_in_another()
    {
        Guid Id(string tenant)
        {
            var register = Partregister.Hos(new Tenant(tenant, TimeProvider.System));
            register.Sett(Parter.Klinikk);
            register.Sett(Parter.Helsenorge);
            return register.Avtale(_klinikk, _helsenorge)!.Id;
        }

        Assert.Equal(Na.Id, Id("t1"));
        Assert.NotEqual(Na.Id, Id("t2"));
    }

    [Fact]
    public void Says_who_is_not_known()
    {
        Assert.Null(_register.Finn("1"));
        Assert.Null(_register.AvtaleMedId(Guid.Empty));
        var fault = Assert.Throws<ArgumentException>(() => _register.Endre("1", part => part));
        Assert.StartsWith("Forventet en HER-id som er registrert, fikk «1». Registrer parten først.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tenant_forgets_its_parties()
    {
        var tenant = new Tenant("t3", TimeProvider.System);
        AdresseregisteretSimulator.Registrer(tenant, Parter.Klinikk);
        Assert.Equal("Ny", AdresseregisteretSimulator.Endre(tenant, _klinikk, part => part with { Navn = "Ny" }).Navn);

        Partregister.Glem(tenant);

        Assert.Null(AdresseregisteretSimulator.Finn(tenant, _klinikk));
    }
}
