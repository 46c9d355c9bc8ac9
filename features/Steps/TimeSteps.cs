using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>Appointments: what users do with them, what citizens do, and how the API behaves.</summary>
[Binding]
public sealed class TimeSteps(TimeDriver time, ReservasjonDriver reservasjon)
{
    [Given("^at legen har gitt pasienten time (.*)$")]
    [When("^legen gir pasienten time (.*)$")]
    public Task Gi(string tidspunkt) => time.GiAsync(tidspunkt);

    [Given("^at legen har flyttet timen til (.*)$")]
    [When("^legen flytter timen til (.*)$")]
    public Task Flytt(string tidspunkt) => time.FlyttAsync(tidspunkt);

    [When("legen avlyser timen")]
    public Task Avlys() => time.AvlysAsync();

    [Given("^at legen har lagt ut time (.*) på helsenorge\\.no$")]
    [Given("^at legen har forsøkt å legge ut time ([^p]*)$")]
    [When("^legen legger ut time (.*) på helsenorge\\.no$")]
    [When("^legen forsøker å legge ut time ([^p]*)$")]
    public Task LeggUt(string tidspunkt) => time.LeggUtAsync(tidspunkt);

    [When("^legen legger ut time (.*) hos den andre enheten$")]
    public Task LeggUtHosDenAndre(string tidspunkt) => time.LeggUtHosDenAndreAsync(tidspunkt);

    [When("legen spør om pasienten kan nås på helsenorge.no")]
    public Task Spor() => time.SporOmAktivAsync();

    [Given("at pasienten ikke er digitalt aktiv")]
    public void IkkeAktiv() => time.VarIkkeAktiv();

    [Given("at navnet på den andre enheten røper helseforhold")]
    public void Sensitiv() => time.VarSensitiv();

    [Given("at helsenorge.no ikke tar imot timer")]
    public void Nede() => time.VarNede();

    [When("helsenorge.no tar imot timer igjen")]
    public Task Oppe() => time.VarOppeIgjenAsync();

    [Given("^at timen (.*) er ledig på helsenorge\\.no$")]
    public Task Ledig(string tidspunkt) => reservasjon.RegistrerLedigAsync(tidspunkt);

    [Given("at pasienten har reservert timen")]
    public Task Reservert() => reservasjon.ReserverAsync("med norsk sone");

    [When("^pasienten reserverer timen og tidspunktet er skrevet (.*)$")]
    public Task Reserver(string form) => reservasjon.ReserverAsync(form);

    [When("pasienten og en annen pasient reserverer timen")]
    public Task ReserverBegge() => reservasjon.ReserverBeggeAsync();

    [When("pasienten avbestiller timen")]
    public Task Avbestill() => reservasjon.AvbestillAsync();

    [When("avbestillingen fra pasienten kommer før reservasjonen")]
    public Task OmvendtRekkefolge() => reservasjon.AvbestillForReservasjonAsync();
}
