-- CreateTable
CREATE TABLE "ledger_account" (
    "id" BIGSERIAL NOT NULL,
    "account_id" UUID,
    "kind" TEXT NOT NULL,
    "balance" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "ledger_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transfer" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reservation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry" (
    "transfer_id" UUID NOT NULL,
    "gains" BOOLEAN NOT NULL,
    "ledger_account_id" BIGINT NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("transfer_id","gains")
);

-- CreateTable
CREATE TABLE "transfer_note" (
    "transfer_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,

    CONSTRAINT "transfer_note_pkey" PRIMARY KEY ("transfer_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ledger_account_account_id_kind_key" ON "ledger_account"("account_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_key_key" ON "transfer"("key");

-- CreateIndex
CREATE UNIQUE INDEX "transfer_reservation_id_key" ON "transfer"("reservation_id");

-- CreateIndex
CREATE INDEX "entry_ledger_account_id_transfer_id_idx" ON "entry"("ledger_account_id", "transfer_id");

-- CreateIndex
CREATE INDEX "transfer_note_account_id_idx" ON "transfer_note"("account_id");

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry" ADD CONSTRAINT "entry_ledger_account_id_fkey" FOREIGN KEY ("ledger_account_id") REFERENCES "ledger_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer_note" ADD CONSTRAINT "transfer_note_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here by hand: the rules of the ledger, kept by Postgres whoever writes.

-- A balance is updated at every movement, and room on its page keeps that an update in place.
ALTER TABLE "ledger_account" SET (fillfactor = 60);

ALTER TABLE "ledger_account" ADD CONSTRAINT "ledger_account_side" CHECK (
    ("account_id" IS NULL AND "kind" IN ('granted', 'sold', 'spent', 'refunded'))
    OR ("account_id" IS NOT NULL AND "kind" IN ('available', 'held'))
);
CREATE UNIQUE INDEX "ledger_account_house_key" ON "ledger_account"("kind") WHERE "account_id" IS NULL;
INSERT INTO "ledger_account" ("kind") VALUES ('granted'), ('sold'), ('spent'), ('refunded');

ALTER TABLE "transfer" ADD CONSTRAINT "transfer_kind" CHECK (
    "kind" IN ('grant', 'purchase', 'reserve', 'settle', 'release', 'refund', 'clawback', 'restore')
);
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_resolves" CHECK (
    ("kind" IN ('settle', 'release')) = ("reservation_id" IS NOT NULL)
);
ALTER TABLE "entry" ADD CONSTRAINT "entry_sign" CHECK (
    CASE WHEN "gains" THEN "amount" > 0 ELSE "amount" < 0 END
);

-- What is written stays as it is. Notes alone may go, with the person they speak of.
CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'ledger: % of % is not allowed', lower(TG_OP), TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "entry"
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER transfer_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON "transfer"
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_account_stays BEFORE DELETE OR TRUNCATE ON "ledger_account"
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();

-- A balance starts at zero and is moved by entries alone: an update by hand has no trigger above it.
CREATE FUNCTION ledger_guard_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.balance = 0 THEN RETURN NEW; END IF;
    ELSIF pg_trigger_depth() > 1 AND (NEW.id, NEW.kind) = (OLD.id, OLD.kind)
        AND NEW.account_id IS NOT DISTINCT FROM OLD.account_id THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'ledger: a balance is moved by entries alone' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ledger_account_guard BEFORE INSERT OR UPDATE ON "ledger_account"
    FOR EACH ROW EXECUTE FUNCTION ledger_guard_account();

CREATE FUNCTION ledger_apply_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moved "ledger_account";
BEGIN
    UPDATE "ledger_account" SET balance = balance + NEW.amount
        WHERE id = NEW.ledger_account_id AND account_id IS NOT NULL RETURNING * INTO moved;
    IF moved.balance < 0 AND NEW.amount < 0 AND (
        moved.kind = 'held'
        OR (SELECT kind FROM "transfer" WHERE id = NEW.transfer_id) <> 'clawback'
    ) THEN
        RAISE EXCEPTION 'ledger: % of ledger account % would be %', moved.kind, moved.id, moved.balance
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER entry_applies AFTER INSERT ON "entry" FOR EACH ROW EXECUTE FUNCTION ledger_apply_entry();

-- At commit: one debit and one credit that sum to zero, between the accounts that this kind of transfer is about.
-- Both sides are taken then, so that nothing can be added to the transfer afterwards.
CREATE FUNCTION ledger_check_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    source record;
    target record;
    reserved record;
BEGIN
    SELECT a.kind, a.account_id, e.amount, e.ledger_account_id INTO source
        FROM "entry" e JOIN "ledger_account" a ON a.id = e.ledger_account_id
        WHERE e.transfer_id = NEW.id AND NOT e.gains;
    SELECT a.kind, a.account_id, e.amount INTO target
        FROM "entry" e JOIN "ledger_account" a ON a.id = e.ledger_account_id
        WHERE e.transfer_id = NEW.id AND e.gains;
    IF source.amount IS NULL OR target.amount IS NULL OR source.amount + target.amount <> 0 THEN
        RAISE EXCEPTION 'ledger: transfer % does not sum to zero', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.kind, source.kind, target.kind) NOT IN (
        ('grant', 'granted', 'available'), ('purchase', 'sold', 'available'),
        ('reserve', 'available', 'held'), ('settle', 'held', 'spent'), ('release', 'held', 'available'),
        ('refund', 'available', 'refunded'), ('clawback', 'available', 'refunded'), ('restore', 'refunded', 'available')
    ) THEN
        RAISE EXCEPTION 'ledger: a % does not go from % to %', NEW.kind, source.kind, target.kind
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind IN ('reserve', 'release') AND source.account_id <> target.account_id THEN
        RAISE EXCEPTION 'ledger: a % stays with one diner', NEW.kind USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.reservation_id IS NOT NULL THEN
        SELECT t.kind, e.amount, e.ledger_account_id INTO reserved
            FROM "transfer" t JOIN "entry" e ON e.transfer_id = t.id AND e.gains WHERE t.id = NEW.reservation_id;
        IF reserved.kind IS DISTINCT FROM 'reserve' OR reserved.amount <> -source.amount
            OR reserved.ledger_account_id <> source.ledger_account_id THEN
            RAISE EXCEPTION 'ledger: % resolves no reservation of its own', NEW.id USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER transfer_balances AFTER INSERT ON "transfer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION ledger_check_transfer();
