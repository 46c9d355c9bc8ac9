using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

namespace AcceptanceHarness.Tests.Wire.Messages;

public sealed class DialogTests
{
    private static readonly Foresporsel Fornying = new()
    {
        TypeForesp = TypeForesporsel.Reseptfornying,
        EmneSporsmal = "Fornyelse",
        Sporsmal = "Kan resepten fornyes?",
        KodetOpplysning = OpplysningReseptfornyelse.HentesPaApotek,
    };

    [Fact]
    public void A_question_from_a_citizen_names_organisation_and_service_and_has_its_attachment()
    {
        var head = MsgHeadReader.Read(MessageCatalogTests.Type("Dialogmelding 1.1").Example());

        Assert.Equal("9990003", head.MsgInfo.Sender.Unit!.Idents.IdOf(TypeIdOrganisasjon.Her));
        Assert.Equal("9990101", head.MsgInfo.Receiver.Idents.IdOf(TypeIdOrganisasjon.Her));
        Assert.Equal("9990102", head.MsgInfo.Receiver.Unit!.Idents.IdOf(TypeIdOrganisasjon.Her));
        var attachment = Assert.Single(head.Attachments);
        Assert.Equal("text/plain", attachment.MimeType);
        Assert.Equal("Oversikt over eksamener", Encoding.UTF8.GetString(attachment.Base64!));
    }

    [Fact]
    public void What_only_the_newer_version_has_is_left_out_of_the_older()
    {
        var question = new Dialogmelding
        {
            Versjon = Namespaces.Dialog10,
            Foresporsler = [Fornying],
        };

        var written = DialogmeldingReader.Read(DialogmeldingWriter.Write(question));

        Assert.Null(Assert.Single(written.Foresporsler).EmneSporsmal);
        Assert.Null(written.Foresporsler[0].KodetOpplysning);
        Assert.Equal(Fornying.Sporsmal, written.Foresporsler[0].Sporsmal);
    }

    [Fact]
    public void An_answer_brings_the_question_along()
    {
        var answer = new Dialogmelding
        {
            Notater = [new Notat { TemaKodet = TemaSvar.ReseptErFornyet, TekstNotatInnhold = "Resepten er fornyet.", Foresporsel = Fornying }],
        };

        var notat = Assert.Single(DialogmeldingReader.Read(DialogmeldingWriter.Write(answer)).Notater);

        Assert.Equal("14", notat.TemaKodet.V);
        Assert.Equal("AP", notat.Foresporsel!.KodetOpplysning!.V);
    }

    [Fact]
    public void A_question_beside_a_note_breaks_the_schema()
    {
        var document = MessageCatalogTests.Type("Dialogmelding 1.0").Example();
        var notat = document.Descendants(Namespaces.Dialog10 + "Notat").Single();
        notat.AddAfterSelf(notat.Element(Namespaces.Dialog10 + "Foresporsel"));

        var fault = Assert.Single(MessageSchemas.Own.Validate(document));

        Assert.Equal("/MsgHead/Document/RefDoc/Content/Dialogmelding/Foresporsel", fault.Place);
    }

    [Fact]
    public void Text_with_markup_passes_in_the_newer_version_alone()
    {
        var newer = WithMarkup("Dialogmelding 1.1", Namespaces.Dialog11 + "Sporsmal");
        var older = WithMarkup("Dialogmelding 1.0", Namespaces.Dialog10 + "Sporsmal");

        Assert.Empty(MessageSchemas.Own.Validate(newer));
        Assert.NotEmpty(MessageSchemas.Own.Validate(older));
    }

    [Fact]
    public void Who_acts_for_the_patient_travels_as_a_document_beside_the_message()
    {
        var acting = new Pasientrelasjon([new Person { FamilyName = "Testmann", Idents = [Ident.Dnr("53847510054")] }], RelasjonTilPasient.Vergemal);
        var head = MsgHeadReader.Read(MessageCatalogTests.Type("Dialogmelding 1.1").Example());
        var bytes = MsgHeadWriter.ToBytes(head with { Documents = [.. head.Documents, Document.Of(PasientrelasjonWriter.Write(acting))] });

        var read = PasientrelasjonReader.Read(MsgHeadReader.Read(bytes).Documents[^1].Content!);

        Assert.Empty(MessageSchemas.Own.Validate(bytes));
        Assert.Equal(RelasjonTilPasient.Vergemal, read.Relasjon);
        Assert.Equal("53847510054", Assert.Single(read.Personer).Idents.IdOf(TypeIdPerson.Dnr));
    }

    [Fact]
    public void A_document_that_lies_elsewhere_keeps_its_address_and_its_words()
    {
        var head = MsgHeadReader.Read(MessageCatalogTests.Type("Dialogmelding 1.1").Example());
        var elsewhere = new Document
        {
            MsgType = TypeDokument.Vedlegg,
            ContentDescription = "Bilde av utslett",
            IssueDate = new TS("2026-03-02"),
            FileReference = "https://example.test/bilde",
        };
        var bytes = MsgHeadWriter.ToBytes(head with { Documents = [.. head.Documents, elsewhere] });

        Assert.Empty(MessageSchemas.Own.Validate(bytes));
        Assert.Equal(elsewhere, MsgHeadReader.Read(bytes).Documents[^1]);
    }

    private static XDocument WithMarkup(string message, XName name)
    {
        var document = MessageCatalogTests.Type(message).Example();
        document.Descendants(name).First().ReplaceNodes(new XElement("p", "Avsnitt"));
        return document;
    }
}
