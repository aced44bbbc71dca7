"""Make an email for each customer of a data set, and look at what was made before anything is sent.

    python examples/emails.py

Nothing is delivered: the server writes the messages to its File Store. To have them delivered, call
`client.email_content.send_by_data_set(template, data_set, host="smtp.example.org", ...)` instead. The server and the
user come from OLCONNECT_URL, OLCONNECT_USER and OLCONNECT_PASSWORD.
"""

from pathlib import Path

from olconnect import Client

DATA = Path(__file__).parent / "data"

with Client() as client:
    files = client.file_store
    data_file = files.upload_data_file(DATA / "customers.csv")
    mapping = files.upload_data_mapping_configuration(DATA / "customers.OL-datamapper")
    template = files.upload_template(DATA / "email.html")

    data_set = client.data_mapping.process(mapping, data_file).result()
    emails = client.email_content.process_by_data_set(template, data_set, eml=True).result()

    print(len(emails.messages), "messages")
    for fault in emails.errors or []:
        print("record", fault.record, "has none:", fault.message)

    first = emails.messages[0]
    print("to:", first.to)
    print("subject:", first.subject)
    if first.eml:  # the name of the whole message in the folder of its files
        with client.file_store.download_contents(first.folder, first.eml) as message:
            message.save("message.eml")
            print("written: message.eml")
