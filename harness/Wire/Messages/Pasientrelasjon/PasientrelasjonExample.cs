using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

/// <summary>A parent who acts for a child.</summary>
internal static class PasientrelasjonExample
{
    public static XDocument Create() => new(PasientrelasjonWriter.Write(new Pasientrelasjon(
        [
            new Person
            {
                FamilyName = "Testmann-Ærøy",
                MiddleName = "Prøve",
                GivenName = "Åse",
                Sex = Kjonn.Kvinne,
                Idents = [Ident.Fnr(ExampleHead.PatientFnr)],
                Address = new Address { PostalCode = "0000", City = "Testbygda" },
                TeleComs = [new TeleCom(new CS("MC", "Mobiltelefon"), "tel:00000000")],
            },
        ],
        RelasjonTilPasient.Foreldreansvar)));
}
