using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Core.Criteria;

public sealed class GjelderTests
{
    private static readonly SystemDeclaration Silent = new StandInSystem().Declaration;

    [Theory]
    [InlineData("gjelder:alle", null)]
    [InlineData("gjelder:alle gjelder:funksjon:kopiere", null)]
    [InlineData("gjelder:alle gjelder:funksjon:maler", "Fagsystemet oppgir at det ikke har funksjonen «maler».")]
    [InlineData("gjelder:funksjon:kopiere gjelder:funksjon:maler", "Fagsystemet oppgir at det ikke har funksjonen «maler».")]
    [InlineData("gjelder:profil:soap-personlig-signatur", null)]
    [InlineData("gjelder:profil:rf-rest", "Gjelder profilen «rf-rest», og fagsystemet oppgir «soap-personlig-signatur».")]
    [InlineData("gjelder:kundegruppe:sykehus", null)]
    [InlineData("viser:a eksklusiv", null)]
    public void What_a_system_lacks_by_its_own_word_does_not_concern_it(string tags, string? grunn)
    {
        var system = Silent with { Funksjoner = ["kopiere"], ManglerFunksjoner = ["maler"] };

        Assert.Equal(grunn, Gjelder.Utenfor(tags.Split(' '), system)?.Grunn);
    }

    [Fact]
    public void Silence_about_a_function_never_puts_it_outside() =>
        Assert.All(FunksjonCatalog.Funksjoner, f => Assert.Null(Gjelder.Utenfor([$"gjelder:funksjon:{f.Navn}"], Silent)));

    [Fact]
    public void The_function_follows_the_reason_and_a_profile_has_none()
    {
        Assert.Equal("maler", Gjelder.Utenfor(["gjelder:funksjon:maler"], Silent with { ManglerFunksjoner = ["maler"] })!.Funksjon!.Navn);
        Assert.Null(Gjelder.Utenfor(["gjelder:profil:sfm-full"], Silent)!.Funksjon);
    }
}
